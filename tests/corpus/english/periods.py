"""Periods: named, relative to the day of publication, fiscal, inherited.

Rows are (text, claims); every report is of Tuesday 12 March 2024.
"""

ROWS = [
    (
        "Nepal's exports came to 5 billion dollars in the fiscal year that ended on July 15, 2023.",
        "FY2022-23",
    ),
    (
        "Nepal's exports came to 5 billion dollars in the fiscal year just ended.",
        "FY2022-23",
    ),
    ("By the end of October, Estonian exports had reached 15 billion euros.", "2023-01/2023-10"),
    ("Through October 2023, Estonian exports came to 15 billion euros.", "2023-01/2023-10"),
    ("Estonian exports may reach 15 billion euros by October 2024.", "2024-10"),
    (
        "Indian exports to Nepal were 8 billion dollars in the fiscal year that ended on 31 March "
        "2023.",
        "FY2022-23",
    ),
    ("From January to October Estonian exports came to 15 billion euros.", "2023-01/2023-10"),
    ("In 2019 Slovak exports were worth 80 billion euros.", "2019"),
    ("Slovak exports were worth 80 billion euros in 2019.", "2019"),
    ("Slovak exports in 2019 were worth 80 billion euros.", "2019"),
    ("Slovak exports were worth 80 billion euros last year.", "2023"),
    ("Slovak exports were worth 8 billion euros in January.", "2024-01"),
    ("Slovak exports were worth 8 billion euros in December.", "2023-12"),
    ("Slovak exports were worth 8 billion euros in November 2022.", "2022-11"),
    ("Slovak exports were worth 8 billion euros last month.", "2024-02"),
    ("Slovak exports were worth 8 billion euros last October.", "2023-10"),
    ("Slovak exports were worth 20 billion euros in the first quarter of 2023.", "2023-Q1"),
    ("Slovak exports were worth 20 billion euros in Q3 2023.", "2023-Q3"),
    ("Slovak exports were worth 20 billion euros in the fourth quarter.", "2023-Q4"),
    ("Slovak exports were worth 20 billion euros in the last quarter of 2022.", "2022-Q4"),
    ("Slovak exports were worth 40 billion euros in the first half of 2023.", "2023-H1"),
    ("Slovak exports were worth 40 billion euros in H2 2022.", "2022-H2"),
    ("Slovak exports were worth 40 billion euros in the first six months of 2023.", "2023-H1"),
    ("Slovak exports were worth 70 billion euros in January-November 2023.", "2023-01/2023-11"),
    ("Slovak exports were worth 70 billion euros from January to October 2023.", "2023-01/2023-10"),
    (
        "Slovak exports were worth 70 billion euros between January and October 2023.",
        "2023-01/2023-10",
    ),
    (
        "Slovak exports were worth 60 billion euros in the first eight months of 2023.",
        "2023-01/2023-08",
    ),
    ("Slovak exports were worth 60 billion euros in 9M 2023.", "2023-01/2023-09"),
    ("Slovak exports were worth 60 billion euros in nine months of 2023.", "2023-01/2023-09"),
    (
        "Slovak exports were worth 70 billion euros in the ten months to October 2023.",
        "2023-01/2023-10",
    ),
    (
        "Slovak exports were worth 80 billion euros in the 12 months to June 2023.",
        "2022-07/2023-06",
    ),
    ("Slovak exports were worth 16 billion euros in January and February.", "2024-01/2024-02"),
    ("Slovak exports were worth 16 billion euros in January-February.", "2024-01/2024-02"),
    ("Slovak exports were worth 16 billion euros so far this year.", "2024"),
    ("Slovak exports were worth 16 billion euros since the beginning of the year.", "2024"),
    ("Slovak exports were worth 60 billion euros a decade ago.", "2014"),
    ("Slovak exports were worth 60 billion euros five years ago.", "2019"),
    ("Slovak exports were worth 400 billion euros from 2018 to 2022.", "2018/2022"),
    ("Slovak exports were worth 400 billion euros in 2018-2022.", "2018/2022"),
    ("Slovak exports were worth 80 billion euros at the end of 2023.", "2023"),
    ("Slovak exports were worth 80 billion euros for the whole of 2023.", "2023"),
    ("By the end of 2023, Slovak exports were worth 80 billion euros.", "2023"),
    ("Slovak exports are worth 80 billion euros.", None),
    ("Slovak exports are worth 80 billion euros a year.", None),
    ("Slovak exports were worth 80 billion euros in the fiscal year 2022-23.", "FY2022-23"),
    ("Slovak exports were worth 80 billion euros in FY2022-23.", "FY2022-23"),
    ("Slovak exports were worth 80 billion euros in 2022-23.", "FY2022-23"),
    ("Slovak exports were worth 80 billion euros in FY23.", "FY2022-23"),
    ("On 2 February 2023 the ministry said: Slovak exports were 80 billion euros in 2022.", "2022"),
    ("Slovak exports, at 8 billion euros in May 2023, were strong.", "2023-05"),
    ("Slovak May exports were 8 billion euros.", "2023-05"),
    ("Slovak exports were worth 8 billion euros this January.", "2024-01"),
    ("Slovak exports were worth 8 billion euros in the same month of 2021.", "2021-01"),
]

# Which period a text is about, as it goes on.
RUNNING = [
    (
        "Estonia's exports were 18.2 billion euros in 2023. Imports were 21.2 billion.",
        [
            "level exports EST WLD 18.2bn EUR in 2023",
            "level imports EST WLD 21.2bn EUR in 2023",
        ],
    ),
    (
        "Estonia's exports were 1.4 billion euros in January. A year earlier they were 1.6 "
        "billion.",
        [
            "level exports EST WLD 1.4bn EUR in 2024-01",
            "level exports EST WLD 1.6bn EUR in 2023-01",
        ],
    ),
    (
        "Estonia's exports were 1.4 billion euros in January, against 1.6 billion a year earlier.",
        [
            "level exports EST WLD 1.4bn EUR in 2024-01",
            "level exports EST WLD 1.6bn EUR in 2023-01",
        ],
    ),
    (
        "In the first quarter of 2023 Estonia's exports fell 2%. "
        "In the second quarter they fell 12%.",
        [
            "change exports EST WLD down 2% in 2023-Q1",
            "change exports EST WLD down 12% in 2023-Q2",
        ],
    ),
    (
        "Estonia's trade deficit was 3 billion euros in 2023. "
        "The government wants it below 2 billion by 2026.",
        [
            "level deficit EST WLD 3bn EUR in 2023",
            "level deficit EST WLD at_most 2bn EUR in 2026 target",
        ],
    ),
    (
        "Estonia's exports were 18.2 billion euros in 2023.\n\n"
        "Exports to Finland were 3.2 billion euros.",
        [
            "level exports EST WLD 18.2bn EUR in 2023",
            "level exports EST FIN 3.2bn EUR in 2023",
        ],
    ),
    (
        "Estonia's exports rose 6% in 2021 and 18% in 2022.",
        ["change exports EST WLD up 6% in 2021", "change exports EST WLD up 18% in 2022"],
    ),
    (
        "Estonia's exports were 13 billion euros in 2019, 14 billion in 2020 and 18 billion in "
        "2021.",
        [
            "level exports EST WLD 13bn EUR in 2019",
            "level exports EST WLD 14bn EUR in 2020",
            "level exports EST WLD 18bn EUR in 2021",
        ],
    ),
]

# A month or quarter no report can yet know is of the year before.
WITHOUT_A_DAY = [
    (
        "Slovak exports were worth 80 billion euros last year.",
        ["level exports SVK WLD 80bn EUR"],
    ),
    (
        "Slovak exports were worth 80 billion euros in 2019.",
        ["level exports SVK WLD 80bn EUR in 2019"],
    ),
    (
        "Slovak exports were worth 80 billion euros in 2019. Imports last year came to 75 "
        "billion and may reach 77 billion this year.",
        [
            "level exports SVK WLD 80bn EUR in 2019",
            "level imports SVK WLD 75bn EUR in 2019",
            "level imports SVK WLD 77bn EUR in 2020 forecast",
        ],
    ),
    (
        "Slovak exports were worth 8 billion euros in January 2020, up from 7 billion in November.",
        ["level exports SVK WLD 8bn EUR in 2020-01", "level exports SVK WLD 7bn EUR in 2019-11"],
    ),
    (
        "The Slovak trade surplus shrank in January 2020 as oil prices rose. The surplus "
        "fell to 200 million euros.",
        ["level surplus SVK WLD 200mn EUR in 2020-01"],
    ),
    (
        "Slovak exports fell in 2019. City analysts had been expecting exports of 80 "
        "billion euros.",
        ["level exports SVK WLD 80bn EUR in 2019 forecast"],
    ),
    (
        "In the first ten months of the 2019-20 financial year, from April to January, "
        "Slovak exports came to 60 billion euros.",
        ["level exports SVK WLD 60bn EUR in 2019-04/2020-01"],
    ),
    (
        "In the first five months of the fiscal year Slovak exports came to 30 billion euros.",
        ["level exports SVK WLD 30bn EUR"],
    ),
    (
        "For the eight months of the fiscal year to end-February 2020 the Slovak deficit in"
        " trade narrowed to 1.3 billion euros.",
        ["level deficit SVK WLD 1.3bn EUR in 2019-07/2020-02"],
    ),
    (
        "In the three months to November 2019 Slovak exports were 1.1 percent higher than "
        "in the previous three months.",
        ["change exports SVK WLD up 1.1% in 2019-09/2019-11 on 2019-06/2019-08"],
    ),
]
