"""English: small sets of words that rules ask for; their meanings stand in `language.Words`."""

from communique.claims.language import Words
from communique.claims.languages.english.flows import OPPOSITES
from communique.claims.languages.english.goods import PRICED, WARES
from communique.claims.tables import split_forms


def words() -> Words:
    """The sets, put together."""
    return Words(
        not_products=_set(
            "a an the its their his her our your this that these those such total overall annual"
            " monthly quarterly yearly cumulative domestic"
            " combined direct physical average daily record strong weak"
            " weaker stronger sharp new old huge large massive growing rising falling declining"
            " increased increasing lower higher key major main goods merchandise commodity trade"
            " foreign domestic global world international external bilateral mutual two way both"
            " all other some any more most many much net gross real nominal actual visible further"
            " additional same previous latest overseas cross border intra inter seasonally"
            " mere meagre modest paltry hefty whopping staggering sizeable sizable"
            " did does do outside inside beyond within elsewhere"
            " adjusted unadjusted provisional preliminary revised official recent current last"
            " next past of in on at by for from with to into and or but as than also only just"
            " even still year years month months week day first second third fourth quarter half"
            " value volume volumes levels level amount figure figures worth sales boost boosts"
            " boosted cut cuts raise raises raised increase increases double doubles doubled"
            " triple triples tripled reduce reduces reduced expand expands expanded halve halved"
            " will may could can should would must is are was were be been being has have had do"
            " does did not no january february march april june july august september october"
            " november december up down january's how why what when where who which while because"
            " if since until after before during between among against over under above below"
            " about around nearly almost approximately roughly strongest biggest largest smallest"
            " top leading stopped resumed start starts started begin begins began halt halts"
            " halted suspend suspends suspended ban bans banned allow allows sees saw see expects"
            " expected plans planned planning show shows showed said says say reported reports"
            " report country's region's nation's regular steady stable potential possible future"
            " re own respective so far parallel duty free share portion russia's china's massively"
            " yawning chronic persistent swelling ballooning widening narrowing shrinking home"
            " manufacturing economy wide state imported exported burgeoning declines decline rise"
            " fall drop growth surge rises falls drops surges gains gain grow grew rose fell"
            " dropped surged tumble tumbles tumbled jumped jump jumps soar soared record-high high"
            " low time per cent percent pct million billion trillion dollars dollar euros yuan usd"
            " mln bln set sets hit hits beat beats reach reaches reached supply supplies shipments"
            " shipment deliveries delivery exports imports export import turnover single important"
            " now trading individual beside pale terms pace push basis"
            " alone side front put puts count counts counted"
            " suggests suggest reckons argues warns fears predicts"
            " result consequence contrast addition perhaps maybe"
            " gave took brought sent made got went came"
        ),
        participles=_set(
            "clothing footwear building engineering mining packaging printing bedding tooling"
            " refined processed frozen dried canned linseed rapeseed seed feed finished knitted"
            " smoked salted chilled manufactured ring herring oilseed cottonseed shelled roasted"
            " recycled finished liquefied powdered cured pickled peeled readymade"
        ),
        fresh=_set("new used passenger refined processed raw fresh frozen crude cut"),
        goods_of={
            "agricultural": "agricultural products",
            "agriculture": "agricultural products",
            "farm": "farm products",
            "agri": "agricultural products",
            "agrifood": "agrifood products",
            "defense": "defense products",
            "defence": "defence products",
            "industrial": "industrial products",
            "non - oil": "non-oil goods",
            "non - resource non - energy": "non-resource non-energy goods",
            "non - resource": "non-resource goods",
            "non - energy": "non-energy goods",
            "dairy": "dairy products",
            "energy": "energy",
            "non - commodity": "non-commodity goods",
            "high - tech": "high-tech products",
        },
        plurals=_plurals(
            "car vehicle automobile truck tractor bus soybean soyabean apple orange banana tomato"
            " grape potato chip semiconductor textile garment toy shoe weapon arm egg flower"
            " smartphone phone computer microchip tyre tire battery machine tool helicopter metal"
            " mineral mango avocado nut almond walnut lemon cherry drug medicine pharmaceutical"
            " chemical plastic electronic component part diamond motorcycle bicycle carpet"
            " vegetable oilseed mushroom raspberry cucumber jewel locomotive turbine"
            " watch server iphone scallop log blueberry strawberry cranberry blackberry berry"
            " cashew kernel peanut hazelnut pistachio olive onion peach pear plum melon lentil"
            " chickpea pea bean rose tulip lorry ship vessel boat gem gemstone vaccine engine"
            " panel module drone"
            " pipe tube cable appliance cosmetic satellite missile prawn"
        ),
        no_goods=_set(
            "products goods merchandise items commodities product produce item earner income"
        ),
        stand_ins=_set(
            "country bloc kingdom republic nation union group region continent island state"
            " economy neighbour neighbor grouping giant sultanate emirate federation sector"
            " industry farmers partner ally island"
        ),
        economies=_set(
            "country bloc kingdom republic nation union region continent island state economy"
            " neighbour neighbor grouping sultanate emirate federation"
        ),
        businesses=_set("companies firms"),
        branches=_set("industry sector"),
        everybody=frozenset(("rest of the world",)),
        singles=_set("one"),
        seats={
            "moscow": ("SUN",),
            "kremlin": ("SUN",),
            "belgrade": ("YUG", "SCG"),
            "prague": ("CSK",),
        },
        groups={
            "union": ("EAEU", "EU"),
            "council": ("GCC",),
            "association": ("ASEAN",),
            "commonwealth": ("CIS",),
            "gulf states": ("GCC",),
            "gulf countries": ("GCC",),
            "gulf": ("GCC",),
        },
        members=_set("member members"),
        rests=_set("rest"),
        lands=_set("countries states nations economies members markets region"),
        worldwide=_set("global world worldwide"),
        possessives=_set("its their his our her your"),
        speaking=_set("we our us my i you your"),
        personal=_set("his her"),
        shared=_set("our their"),
        pronouns=_set("it they them"),
        several=_set("they them"),
        pointers=_set("that those one"),
        wholes=_set("which it them"),
        opposites=frozenset(split_forms(OPPOSITES[None])),
        theres=_set("there it them you"),
        together=_set("us"),
        addressed=_set("you"),
        telling=_set("that this what the"),
        toward=_set("to with from"),
        everything=_set("everything all what anything"),
        ones=_set("ones"),
        gaps=_set("gap difference imbalance"),
        colours=frozenset(("in the red", "in the black")),
        abroad=_set("abroad overseas"),
        yet=_set("now still already also alone together again today normally usually thus"),
        trade_names=("trade", "goods"),
        flow_verbs=_set("export import supply"),
        verbs_of_trade=_set("exported imported"),
        bringing=frozenset(("brought in",)),
        proceeds=_set("earnings income proceeds receipts revenue revenues takings"),
        kinds_of_goods=_set(
            "mineral metal commodity fuel crop fruit nut grain bean spice fibre fiber cereal drug"
        ),
        foreign=_set("foreign external"),
        bare_turnover=_set("turnover"),
        exchanges=_set("index bourse nikkei points shares stocks"),
        financiers=_set("investors donors lenders creditors borrowers"),
        passed=_set(
            "total annual combined physical record strong rising growing falling massive huge"
            " large widening net gross yearly monthly quarterly overall seasonally adjusted goods"
            " direct both all cumulative domestic mere meagre modest paltry hefty whopping"
            " staggering sizeable sizable"
        ),
        reaching=_set(
            "reach exceed hit total top surpass amount come remain stand double triple halve"
            " attain near cross pass approach average"
        ),
        arriving=_set("reaching hitting topping exceeding surpassing totalling totaling"),
        foreseen=_set("seen"),
        seeing=_set("see"),
        pasts=_set(
            "hit reached totalled totaled was were stood amounted came had rose fell grew sank"
            " shrank slid leapt lost jumped climbed dropped declined increased decreased surged"
            " soared slumped plunged tumbled narrowed widened contracted expanded recorded"
            " registered posted exceeded surpassed topped crossed passed touched ran put made saw"
            " swung totals stands"
        ),
        missed=frozenset(("missed", "fell short of", "fallen short of", "undershot")),
        until=_set("by through as until till"),
        earning=_set("earned earns made makes received collected got generated took"),
        pluperfects=_set("had"),
        auxiliaries=_set("has had have already now still also even then"),
        reached=_set(
            "reached passed crossed achieved attained hit met surpassed exceeded topped taken"
            " broken fulfilled realized realised beat"
        ),
        suppositions=frozenset(
            ("if", "unless", "provided that", "would need", "assuming", "were to")
        ),
        differences=_set(
            "increase rise reduction decrease decline drop fall gain loss jump surge growth cut"
            " boost more less higher lower expansion smaller larger bigger greater"
        ),
        comparatives={"more": "up", "less": "down", "fewer": "down"},
        emphatic=("as much as", "as many as"),
        combining=frozenset(("combined", "together", "taken together", "put together")),
        fillers=_set("only just barely hardly no some about"),
        deadlines=_set("deadline"),
        further=_set("further another additional"),
        states=_set("flat unchanged steady"),
        revised=_set("revised initial initially originally preliminary"),
        recording=_set("record records"),
        paces=_set("fastest quickest slowest steepest sharpest"),
        repute=_set("good bad poor track proven safety"),
        limiting=_set("limit limits limiting cap caps restrict restricts restricting"),
        peaking=_set("peaked peaks"),
        raising=_set("raise raises raised"),
        compared="compared",
        valuing=_set("worst best poorest"),
        thinking=_set("thinks think thought fears fear hopes believes believe doubts"),
        degrees=_set("most"),
        degrees_of=_set("much many large big high great"),
        rates=frozenset(("growth", "growth rate", "growth rates", "increase", "rise", "expansion"))
        | _set("rate rates pace speed"),
        bases=frozenset(
            (
                "from",
                "since",
                "over",
                "against",
                "compared with",
                "compared to",
                "than",
                "versus",
                "on",
                "after",
                "up from",
                "down from",
                "as against",
                "relative to",
            )
        ),
        resuming=_set("figure total volume value counted booked"),
        aims=_set("goal target aim"),
        overtaking=_set(
            "overtakes overtaken overtook overtaking ousts ousted replaced replaces replacing"
            " surpassed surpasses displaced displaces dethroned leapfrogged passed pushed ahead"
            " behind beating passes passing unseats unseated dethroning beats ousting edges"
        ),
        outranking=frozenset(("ahead of", "behind", "before")),
        inversions=_set("should were had"),
        sellers=_set("seller sellers supplier suppliers"),
        presents=frozenset(
            (
                "is",
                "are",
                "ranks",
                "has",
                "have",
                "remains",
                "account for",
                "accounts for",
                "make up",
                "makes up",
                "come from",
                "comes from",
                "takes",
                "supplies",
                "provides",
                "buys",
                "sells",
                "stay on",
                "represent",
                "represents",
                "absorbs",
                "go to",
                "goes to",
                "ends up in",
                "end up in",
            )
        ),
        whats=_set("what"),
        amounts=_set("amount value total sum volume"),
        outgrowing=_set(
            "beat beats outgrown outgrew outgrow outstripped outstrip outpaced outpace exceeded"
            " exceed exceeds surpassed surpass surpasses topped top tops"
        ),
        going=frozenset(("went to", "goes to", "go to", "destined for", "bound for", "headed for"))
        | {"going to"},
        leaving=_set("go goes went"),
        coming=frozenset(("came from", "comes from", "come from", "coming from")),
        covering=_set("covered cover covers covering"),
        again=_set("again also even"),
        excluding=frozenset(("excluding", "without", "except", "excl", "barring"))
        | {"apart from", "aside from", "other than", "except for"},
        including=_set("including counting"),
        needs=_set("consumption needs requirements demand"),
        using=_set("needs consumes uses requires burns need consume use require burn"),
        yields=_set("output production crop harvest"),
        outputs=_set("gdp gnp output production consumption demand")
        | {"gross domestic product", "domestic demand", "national income"},
        wares=WARES,
        priced=PRICED,
        alone=_set("alone"),
        tops=frozenset(
            ("main", "leading", "top", "number one", "principal", "foremost", "primary", "number")
        ),
        ranking=frozenset(("number one", "number two", "number three"))
        | _set("ranks ranked rank ranking place position spot among came places stands"),
        next=_set("next"),
        both_flows={
            "exports and imports": ("exports", "imports"),
            "imports and exports": ("imports", "exports"),
        },
        # "expected to have risen in May", "against a forecast of 5 bn in May"
        inverted=_set("did does do is are was were has have had will can could"),
        denying=_set("denied denies deny denying refuted refutes rejected dismissed"),
        truths=_set("true correct"),
        done=_set("have has had forecast forecasts of against"),
        lists=_set("list ranking rankings table"),
        partners=("partners",),
        heading=_set("topped tops heads headed leads led heading topping leading"),
        sufficing=_set("good enough"),
        runners_up=frozenset(("second only to",)),
        formers=_set("former"),
        latters=_set("latter"),
        trailing=_set("followed trailed"),
        pushing=_set("push pushes pushed drive drives drove knock knocked force forced"),
        lost=frozenset(("out of",)),
        demonstratives=_set("this"),
        titles=_set(
            "mr mrs ms dr sir president prime minister vice premier deputy chairman chairwoman"
            " secretary general foreign finance trade economy energy agriculture chief head"
            " director executive spokesman spokeswoman spokesperson ambassador envoy governor"
            " treasurer economist analyst senior former acting first undersecretary representative"
            " leader official officials chancellor king sheikh senator professor commissioner"
            " ministers presidents premiers delegations"
            " expert pm crown prince presidential economists analysts institutes leaders side"
            " sides negotiator commerce economics economic industry minerals mining petroleum"
            " fisheries farm budget tourism planning development customs undersecretaries"
            " secretaries governors chiefs heads directors spokespersons trader traders"
            " dealer dealers broker brokers exporters importers shippers strategist strategists"
            " researchers manager"
        ),
        offices=_set(
            "ministry department office bureau agency service administration customs bank"
            " institute authority commission council association union centre center statistics"
            " committee chamber board organization organisation federation government treasury"
            " embassy eurostat secretariat lobby observatory directorate"
        ),
        honorifics=_set("mr mrs ms dr sir"),
        qualifiers=_set(
            "prime vice deputy general foreign finance trade economy energy agriculture"
            " executive senior former acting first crown presidential commerce economics"
            " economic industry minerals mining petroleum fisheries farm budget tourism"
            " planning development customs"
        ),
        saying=_set(
            "forecast forecasts predicts predicted predict expects expect expected"
            " estimates estimate estimated"
            " projects projected reckons reckoned hopes added adds"
        )
        | {"put the figure", "puts the figure", "put it at"},
        adverbs=_set("also still earlier later then now again further recently often already had"),
        said=_set("said says added told announced"),
        sources=_set(
            "figures data official latest statistics numbers count counts reckoning estimates"
            " preliminary provisional new fresh recent revised flash government state"
        ),
        polled=_set("polled surveyed questioned"),
        quoting=_set("quoted"),
        interviews=frozenset(
            (
                "interview",
                "a conversation with",
                "received us",
                "answered our questions",
                "spoke to us",
                "talked to us",
                "we asked",
                "spoke to our",
                "talked to our",
            )
        ),
        putting=_set("put puts"),
        bodies=_set("leaders ministers presidents premiers delegations parties"),
        links=_set("of and for the & ' ’ - de del do da dos des di du la le el bin al van von"),
        asking=_set("question questions answer q a host interviewer reporter moderator journalist"),
        answering=_set("answer a"),
        governing=_set("of for"),
    )


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _plurals(words: str) -> dict[str, str]:
    return {word: _plural(word) for word in words.split()}


def _plural(word: str) -> str:
    if word.endswith("y"):
        return word[:-1] + "ies"
    return word + "es" if word.endswith(("ch", "sh", "x", "s", "ato", "ango")) else word + "s"
