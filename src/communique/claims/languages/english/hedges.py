"""English: how a number is meant, whether it rose, and whether it broke a record."""

MODALS = {
    "forecast": "expecting | pencilled in | penciled in | anticipating | sees | foresees | foresee"
    " | will | =ll | shall | expected | expects | expect | forecast | forecasts"
    " | forecasting | predict | predicts | predicted | may | ^may | might | could | likely"
    " | on track | projected | projects that | anticipate | anticipates | anticipated"
    " | set to | going to | seen at | is seen | poised | on course | could reach"
    " | estimates that it will | outlook | looks set | believes it can"
    " | allows for | within reach"
    " | is about to | projection"
    " | projections | prospects | would reach | bound to | hope to"
    " | confident | should",
    "target": "look to | looks to | try to | tries to | trying to"
    " | target | targets | targeted | targeting | goal | goals | aim | aims | aimed"
    " | aiming | plan | plans | planned | planning | pledge | pledges | pledged | intends"
    " | intend | intention | task | tasked | promised | promise | promises | commit"
    " | committed | commits | ambition | ambitions | hopes to | hope that | hopes | hoping"
    " | want to | wants to | wants | want"
    " | wanted | agreed | agree | agreed to | agree to | decided to | decide to"
    " | decided together to"
    " | undertook | vowed | vows"
    " | resolved | resolve | seek to | seeks to | seeking | seek | set sights on"
    " | lift sights | sights | must | should be raised | strive | strives | work for | call for"
    " | hoped for | hopes for | hope for"
    " | working towards | objective | objectives | vision | roadmap | set itself | ready to"
    " | offered to | offers to | offer to | voluntary | asked to | urged | urges | demand that"
    " | force"
    " | envisages | envisage | envisaged | eyes | eye | eyeing | need to | instructed",
    "hypothetical": "^if | would | would need | unless | provided that | were to | assuming"
    " | in case | had it | should it | could have | would have",
    "estimate": "estimate | estimates | estimated | an estimated | reckons | reckoned"
    " | put the figure | puts the figure | put it at | is thought | believed to be"
    " | calculates | guess | by estimates | according to estimates",
}

SCHEDULES = {
    "ahead": "ahead of schedule | ahead of time | ahead of plan | ahead of the deadline"
    " | early | a year earlier than planned | years earlier than planned | earlier than planned"
    " | a year ahead of schedule | a year ahead of time | a year early | years early"
    " | ahead of target"
    " | well ahead | ahead of the target | before the deadline | much earlier | prematurely"
    " | ahead of the planned date | earlier than scheduled | ahead of the goal",
    "behind": "was missed | been missed | were missed | behind schedule | later than planned"
    " | behind plan | behind target | too late"
    " | missed by | off track",
    "on": "on schedule | on time | on target | should be achieved | as planned"
    " | in line with the target | according to plan",
}

NEGATIONS = {
    "not": "unlikely | not | never | no longer | n t | ^t | yet to | failed to | missed"
    " | fell short of | fallen short of | undershot",
    "lacking": "without",
}

CHANGES = {
    "up": "rose | rise | rises | rising | risen | grew | grow | grows | growing | grown | growth"
    " | increase | increased | increases | increasing | jump | jumped | jumps | jumping | surge"
    " | surged | surges | surging | soar | soared | soars | soaring | climb | climbed | climbs"
    " | climbing | gain | gained | gains | gaining | expand | expanded | expands | expanding"
    " | expansion | advance | advanced | advances | up | higher | swell | swelled | swelling"
    " | swollen"
    " | widen | widened | widens | widening | boost | boosted | boosts | boosting | raised"
    " | raise | raises | lift | lifted | lifts | upturn | upswing | upsurge | rebound"
    " | rebounded | rebounding | recover | recovered | recovering | leap | leapt | leaped"
    " | spike | spiked | balloon | ballooned | inch up | inched up | edge up | edged up | tick up"
    " | ticked up | picked up | went up | goes up | shoot up | shot up | above last year"
    " | larger | bigger | greater | deepened | mount | mounted | strengthen | strengthened"
    " | accelerated | accelerate | added | adds | adding | extra | uptick | hike | hiked | rocketed"
    " | skyrocketed | multiplied | increment | improve | improved | skyrockets"
    " | speed up | worsened | deepening | outpaced | growth rate | growth rates"
    " | put on | puts on | bounced back | ramped up | ramp up | upped | jack up | scaled up",
    "down": "fell | fall | falls | falling | fallen | drop | dropped | drops | dropping | decline"
    " | declined | declines | declining | decrease | decreased | decreases | decreasing | slide"
    " | slid | slides | sliding | slip | slipped | slips | slipping | slump | slumped | slumps"
    " | slumping | plunge | plunged | plunges | plunging | tumble | tumbled | tumbles | tumbling"
    " | sink | sank | sinks | sinking | shrink | shrank | shrinks | shrinking | shrunk"
    " | shrinkage | contract | contracted | contracting | contraction | down | lower | narrow"
    " | narrowed | narrows | narrowing | cut | cuts | cutting | reduce | reduced | reduces"
    " | reducing | reduction | lost | loss | ease | eased | easing | slash | slashed | slashes"
    " | dip | dipped | dips | dipping | shedding | losing"
    " | slashing | plummet | plummeted | plummets | collapse | collapsed | collapses"
    " | dwindled | dwindle | retreat | retreated | smaller | less | minus | edged down"
    " | inched down | ticked down | went down | downturn | weakened | weaken | dive | dived"
    " | nosedive | nosedived | trim | trimmed | diminished | diminish | came down | crashed"
    " | crash | halved to | fewer | slowed to a fall | dropping off | curtailed | curtail"
    " | scaled back | backed off | sagged | sag | sheds | shed | wiped",
    "flat": "flat | unchanged | stagnated | stagnant | level with | little changed | steady"
    " | no change | static",
}
RECORDS = {
    "high": "record | peaked | peaks | record high | all time high | all time record"
    " | new high | new record | new mark"
    " | record level | record levels | record breaking | historic high | historic maximum"
    " | historical high | historical maximum | historic peak | new peak | all time peak"
    " | unprecedented | record highs | all time highs | highs | record setting | maximum"
    " | new all time high | historical record | historic record | never been higher"
    " | beat record | beats record | beat the record | high since | new records"
    " | highest ever | largest ever | biggest ever | records | the most ever | best ever"
    " | record volume | record amount | previous record | breaking the record",
    "low": "record low | all time low | new low | historic low | historical low | record lows"
    " | lowest ever | smallest ever | low since | historic minimum | historical minimum",
}
# Superlatives are records only with "since", "ever", "in N years", "on record".
SUPERLATIVES = {
    "high": "highest | largest | biggest | strongest | fastest | steepest | sharpest | most"
    " | best | greatest | widest | heaviest | quickest | high",
    "low": "lowest | smallest | narrowest | weakest | slowest | worst | least | poorest | low",
}
FIRST_TIMES = {"first": "first time | for the first time", "ever": "than ever before | than ever"}
SINCES = {
    "since": "since",
    "ever": "ever | on record | in history | ever recorded | since records began | of all time"
    " | in the history | in its history | in living memory"
    " | country 's history | country ’s history | nation 's history | nation ’s history",
}

SHARES = {
    "share": "share | portion | proportion | slice | percentage",
    "accounts": "accounted for | accounts for | account for | accounting for | made up | makes up"
    " | make up | making up | represented | represents | represent | representing"
    " | constituted | constitutes | constitute | comprised | comprises | took up | takes up"
    " | had taken | has taken"
    " | takes | took | absorbed | absorbs | absorb | stay on | stay in | stays in | remain in"
    " | responsible for | contributed | provide | provides | provided | generate | generates"
    " | generated | brings in | bring in"
    " | contributes | taking | supplying | absorbing"
    " | come from | comes from | came from | goes to | go to | went to"
    " | ends up in | end up in | destined for | bound for | equivalent to | amounted to a share",
}
PARTNERS = {
    "partner": "trading partner | trade partner | partner | trading partners | trade partners"
    " | partners | economic partner | commercial partner | trade and economic partner"
    " | foreign trade partner",
    "exports": "export market | export markets | export destination | export destinations"
    " | market | markets | customer | customers | buyer | buyers | export partner"
    " | destination | destinations | importer of its | export customer | sales market"
    " | destination for exports | market for exports",
    "imports": "country of origin | countries of origin | place of origin | supplier | suppliers"
    " | source of imports | import source | source | provider"
    " | import partner | sources of imports | import supplier | import sources",
    "exporter": "exporter | exporters | seller | export nation | exporting nation"
    " | exporting country",
    "trader": "trading nation | trading power | trading country | trading economy",
    "importer": "importer | importers | purchaser | importing country | importing nation",
}
PREPOSITIONS = {
    "to": "to | into | towards | toward | onto",
    "from": "from | out of",
    "of": "of",
    "with": "with | alongside | vis a vis",
    "beside": "beside | besides | behind | ahead of | despite | because of | due to | thanks to"
    " | along with | on the back of | via | through | by way of | without | near | inside of"
    " | amid | following | other than | apart from | aside from | except for",
    "inside": "inside | within",
    "between": "between | among | amongst",
    "in": "in | during | over | throughout | for | in the course of",
    "at": "at | worth | valued at | worth some",
    "by": "by",
    "against": "against | compared with | compared to | versus | vs | after | as against"
    " | in comparison with | up from | down from | from just | from only | as opposed to"
    " | in contrast to | relative to | having been",
    "than": "than",
    "on": "on | upon",
    "as": "as",
}
CONJUNCTIONS = {
    "and": "and | & | as well as | plus",
    "but": "but | yet | however",
    "while": "while | whereas | whilst | although | though | even as",
    "or": "or",
    "which": "which | that | who | whose | where",
}
PRONOUNS = {
    "it": "it | its | your | they | their | them | he | she | his | her | we | our | us | i | you"
}
ARTICLES = {"the": "the | this | these", "a": "a | an"}
COPULAS = {"is": "is | was | were | are | be | been | being | stood at | stands at | stood"}
MARKS = {"mark": "mark | level | milestone | threshold | line | barrier | figure | bar"}
RESPECTIVELY = {"respectively": "respectively"}
