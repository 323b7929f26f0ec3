"""English: who says it, and how reports say that they do."""

SPEECH = {
    "says": "said | says | say | told | tells | announced | announces | reported | reports"
    " | noted | notes | added | adds | stated | stressed | recalled | recalls"
    " | pointed out | points out | explained | declared | confirmed | confirms | claimed"
    " | claims | emphasized | emphasised | predicted | predicts | forecast | forecasts"
    " | estimates | estimated | expects | expect | observed | disclosed | revealed"
    " | commented | commenting | complained | argued | insisted | wrote | writes | quoted"
    " | underlined | mentioned | indicated | indicates | according to figures from"
    " | specified | put the figure | remarked | warned | told reporters | believes"
    " | reminded | saying | informed | cited | admitted | admits | acknowledged | conceded"
    " | calculated | calculates | expressed satisfaction | expressed their satisfaction"
    " | drew attention"
}
SAYS_WHO = {"according": "according to | citing | as per | quoting | in the words of"}
FIGURES_SHOW = {
    "show": "tables show | tables showed"
    " | figures show | data show | figures showed | data showed | statistics show"
    " | statistics showed | numbers show | figures from | data from | statistics from"
    " | data released by | figures released by | figures published by | data published by"
    " | data by | calculations | show | showed | shows"
}
