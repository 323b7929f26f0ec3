"""English: who says it, and how reports say that they do."""

SPEECH = {
    "says": "said | says | say | told | tells | announced | announces | reported | reports"
    " | noted | notes | added | adds | stated | states | stressed | recalled | recalls"
    " | pointed out | points out | explained | declared | confirmed | confirms | claimed"
    " | claims | emphasized | emphasised | predicted | predicts | forecast | forecasts"
    " | estimates | estimated | expects | expect | observed | disclosed | revealed"
    " | commented | commenting | complained | argued | insisted | wrote | writes | quoted"
    " | underlined | mentioned | indicated | indicates | according to figures from"
    " | specified | put the figure | remarked | warned | agreed | told reporters | believes"
    " | reminded | saying | informed | cited"
}
SAYS_WHO = {"according": "according to | citing | as per | quoting | in the words of"}
FIGURES_SHOW = {
    "show": "figures show | data show | figures showed | data showed | statistics show"
    " | statistics showed | numbers show | figures from | data from | statistics from"
    " | data released by | figures released by | figures published by | data published by"
    " | data by | calculations | show | showed | shows"
}
# Words that belong to a name or an office, not to it alone.
TITLES = (
    "mr mrs ms dr sir president prime minister vice premier deputy chairman chairwoman secretary"
    " general foreign finance trade economy energy agriculture chief head director executive"
    " spokesman spokeswoman spokesperson ambassador envoy governor treasurer economist analyst"
    " senior former acting first undersecretary representative leader official officials chancellor"
    " king sheikh senator professor commissioner expert"
).split()
OFFICES = (
    "ministry department office bureau agency service administration customs bank institute"
    " authority commission council association union centre center statistics committee"
    " chamber board federation government treasury embassy"
).split()
# Verbs of saying that the tables know first as hedges.
SAYING = (
    "forecast forecasts predicts predicted predict expects expect estimates estimated projects"
    " projected reckons reckoned hopes"
).split()
