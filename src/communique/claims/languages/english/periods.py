"""English: months, calendar nouns and the small words around them."""

MONTHS = {
    "1": "january | =Jan | jan.", "2": "february | =Feb | feb.", "3": "=March | =MARCH | =Mar",
    "4": "april | =Apr | apr.", "5": "=May | =MAY", "6": "june | =Jun", "7": "july | =Jul",
    "8": "august | =Aug | aug.", "9": "september | =Sep | =Sept | sept.",
    "10": "october | =Oct | oct.", "11": "november | =Nov | nov.", "12": "december | =Dec | dec.",
}  # fmt: skip

WEEKDAYS = {
    "0": "monday", "1": "tuesday", "2": "wednesday", "3": "thursday", "4": "friday",
    "5": "saturday", "6": "sunday",
}  # fmt: skip

# Calendar nouns, with their length in months; decade and day are handled apart.
CALENDAR = {
    "1": "month | months | month period",
    "3": "quarter | quarters | =Q | quarterly",
    "6": "half | half year | =H | six months period",
    "12": "year | years | yr | calendar year | full year | year period",
    "120": "decade | decades",
    "0": "day | days | week | weeks | weekend",
}
FISCAL = {
    "fiscal": "fiscal year | fiscal | financial year | =FY | season | crop year | marketing year"
    " | marketing season | agricultural year | agricultural season | harvest year"
}

RELATIVE = {
    "last": "last | past",
    "this": "this | current",
    "next": "next | coming | following",
    "previous": "previous | preceding | prior",
    "same": "same | corresponding | similar | equivalent | comparable | like",
    "earlier": "earlier | ago | before | previously",
    "latest": "latest",
}

# Fixed phrases that are a period of their own.
TIMES = {
    "year_to_date": "so far this year | year to date | since the beginning of the year"
    " | since the start of the year | since january | in the year to date | =YTD",
    "year_end": "year end | end of the year | end of this year | end of the current year"
    " | the year 's end | the year ’s end | year 's end | year ’s end",
    "decade_end": "end of the decade | end of this decade | the decade 's end | the decade ’s end",
    "decade_middle": "middle of the decade | mid decade",
    "mid_year": "mid year | midyear | middle of the year | middle of this year",
    "next_year_end": "end of next year",
    "that": "that year | that month | that quarter | that period",
    "ago_year": "a year earlier | a year ago | one year ago | one year earlier | year ago"
    " | the year before | the year earlier | year earlier | a year before | the prior year"
    " | the previous year | twelve months earlier | twelve months ago | the year ago",
    "after_year": "a year later | one year later | the year after | twelve months later",
    "ago_month": "a month earlier | a month ago | the month before | one month earlier",
    "yearly": "per year | a year | per annum | annually | each year | every year | yearly",
    "none": "in recent years"
    " | in the near future | in the future | in the coming years | in recent months",
    "monthly": "per month | a month | monthly | each month | every month",
    "daily": "a day | per day | each day | every day | daily",
}
COMPARISONS = {
    "12": "year on year | yoy | y o y | y y | from a year earlier | from a year ago"
    " | than a year earlier | than a year ago | on the year | from the year before"
    " | compared with a year earlier | compared to a year earlier | from the previous year"
    " | compared with the same period last year | against the same period last year"
    " | compared to the same period last year | from the same period last year"
    " | from the same period a year earlier | over the same period last year"
    " | than in the same period last year | on year | on an annual basis | in annual terms"
    " | compared with the previous year | compared to the previous year | annual terms"
    " | than the year before | than a year before | against the previous year"
    " | year over year | compared with last year | compared to last year | from last year"
    " | compared to the same period of last year | compared with the same period of last year"
    " | compared with the same period of the previous year | over the previous year"
    " | on the previous year | from the year earlier | over the year before"
    " | compared to the same period of the previous year | from year earlier levels",
    "1": "month on month | mom | m o m | m m | from a month earlier | on the month"
    " | from the previous month | month over month | than a month earlier"
    " | compared with the previous month | compared to the previous month"
    " | compared with the month before | on a monthly basis",
    "3": "quarter on quarter | qoq | from the previous quarter | on the quarter"
    " | compared with the previous quarter",
}
