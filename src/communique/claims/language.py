"""What the readers of each dimension need to know of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from communique.claims.tables import Lexicon


@dataclass(frozen=True, slots=True)
class Words:
    """Small sets of words that a rule asks for by what they do.

    not_products      beside a flow, and no goods
    participles       in form of a verb, yet names of goods: "frozen", "clothing"
    fresh             adjectives that open the name of goods: "new cars"
    goods_of          adjectives before a flow → the goods they stand for
    plurals           count nouns before a flow → their plural
    no_goods          nouns that name no goods in particular: "goods", "products"
    stand_ins         common nouns for an economy named before: "the bloc"
    economies         those of them that are economies: "exports to the bloc"
    businesses        plurals for all who trade in an economy: "Chinese companies"
    branches          stand-ins for those who make the goods a report is about: "the industry's"
    everybody         names for all other economies together
    singles           words that pick one of many: "one of its main markets"
    seats             seats of government → the economies that they were the seats of, once
    groups            short names of groups → the groups that they may mean: "the Union"
    members           adjectives of the economies in a group: "its member states"
    rests             nouns for all of a group but whoever is spoken of: "the rest of the EU"
    lands             nouns behind an adjective of place: "Arab countries"
    worldwide         words that make a flow the world's own
    possessives       pronouns of possession: "its exports"
    speaking          those of who speaks and who is asked, in a transcript: "our exports"
    personal          those of a person, who is no economy: "her best market"
    shared            pronouns that before trade mean that of two: "our trade"
    pronouns          pronouns that can be the subject of a number: "it reached"
    several           those of them that mean more than one
    pointers          pronouns that stand for a flow: "those from China"
    wholes            pronouns behind "of" for what a part is of: "half of it"
    opposites         phrases for the way back: "its sales in the opposite direction"
    theres            words for the economy spoken of before: "from there", "from it"
    together          pronouns behind "between" for the two that talk
    addressed         pronouns for whom one speaks to
    telling           words that begin a sentence about a number that stands alone before it
    toward            prepositions between "our trade" and whose it is not
    everything        pronouns for all goods: "everything Brazil sold"
    ones              pronouns that stand for a flow behind an adjective: "Swedish ones"
    gaps              nouns that make exports and imports a balance: "the gap between"
    colours           what a balance is in: "in the red"
    abroad            adverbs for where exports go
    yet               adverbs between goods or an economy and a verb of sharing
    trade_names       parts of names of balances that can only be trade's
    flow_verbs        flow words that are verbs, too: "expects to import"
    verbs_of_trade    verbs and nouns that need no other sign of trade
    bringing          verbs of trade only where goods are counted: "brought in 12 million tons"
    proceeds          money from goods: "export receipts from cocoa"
    kinds_of_goods    what goods are called when told again: "the mineral"
    foreign           before a balance: it is that with the whole world
    bare_turnover     the word that shops and caterers use for sales too
    exchanges         words of stock exchanges, whose turnover is no trade
    financiers        those among whom a place is not one of trade
    passed            modifiers of a flow that say nothing of sides or goods
    reaching          verbs that after a bare "to" announce a number
    arriving          participles of reaching a number: "After reaching 5 billion"
    foreseen          participles before a change to come: "exports seen falling 3%"
    seeing            verbs of seeing, which after a hope announce a number
    pasts             finite past verbs, which make a number a fact
    pluperfects       auxiliaries of what had been expected: "had forecast"
    earning           verbs of earning from exports: "earned 2 billion from tea exports"
    auxiliaries       words between a pronoun and its verb: "it has already reached"
    missed            verbs that say an aim was not reached
    until             words before a month up to which is counted: "by October"
    reached           verbs that say a mark was reached
    suppositions      words that make a forecast a supposition
    differences       nouns and comparatives behind an amount that make it a difference
    comparatives      words right behind a percentage → which way it goes: "5% more"
    emphatic          words that a fact's number is stressed by: "as much as"
    combining         words behind years that are taken as one: "2022 and 2023 combined"
    fillers           adverbs between a flow and a number of it: "of our exports only 16 percent"
    deadlines         nouns of the day by which an aim is due
    further           words before what is added: "by a further 5 bn"
    states            words of change that give no difference: "up at 5 bn"
    revised           words between two figures for one period: "revised from"
    recording         nouns of records that are verbs, too: "we record 12 billion"
    paces             superlatives of how fast something changes: "fastest"
    degrees           superlatives of how much something changes: "the most"
    degrees_of        adjectives that liken two amounts: "as large as"
    repute            adjectives of a record that is no number's: "a good record"
    limiting          verbs of a bound by law: "to limit growth to one percent"
    peaking           verbs of a record: "It peaked at 33 billion"
    raising           verbs that a number right behind makes those of revenue: "raise 2 billion"
    compared          how prepositions begin that compare: "It compared with"
    valuing           superlatives of what is good or bad, which for a deficit is the opposite
    thinking          verbs before what somebody thinks: "the chamber thinks trade"
    rates             nouns of growth
    bases             words before the period that a number is compared with
    resuming          nouns that take a number of the last flow up again: "the figure"
    aims              nouns of aiming that govern a number: "a goal of"
    overtaking        words between who gains a place and who loses it
    outranking        words before who has a lower place: "ahead of Peru with 3 billion"
    inversions        verbs that open a supposition: "Should it fall ..."
    sellers           who sells to an economy: a rank among its imports
    presents          verbs of a lasting state, which no period bounds
    whats             pronouns behind a multiple for what it is of: "twice what it was"
    amounts           nouns behind a fraction for what it is of: "half the amount"
    outgrowing        verbs by which one flow passes another
    going             verbs of goods that leave: "4 million tonnes went to"
    leaving           the same verbs before "there"
    coming            verbs of goods that arrive: "4 million tonnes came from"
    covering          verbs by which exports are set against imports: "covered"
    again             adverbs before words that leave goods out: "again without gold"
    excluding         words before goods that are left out: "excluding oil"
    including         words before services that are counted in
    needs             nouns of what an economy uses: "70% of its oil consumption"
    using             verbs of using: "the oil it needs"
    yields            nouns of what an economy makes: "60% of its output"
    outputs           what an economy makes or uses, which trade is set against: "9% of GDP"
    wares             nouns known to be goods, also where no flow is named
    priced            those of them with a price that news tell of
    alone             the word that narrows a total to one of its parts
    tops              words for first place
    ranking           words that tell a place in a list: "ranks", "place"
    next              the word for the place behind the last one
    both_flows        names of both flows together → the flows in their order
    inverted          verbs that open a question
    denying           verbs of denying: "denied that trade had reached"
    truths            what a statement is not: "It is not true that"
    done              words before an expected number whose period lies back already
    partners          how names for partners end
    lists, heading    lists of partners, and verbs of being the first in one: "topped the list"
    sufficing         words before "for first place"
    runners_up        phrases for the place behind one that is named next
    formers, latters  words for the first and the second of two
    trailing          words before "by" and whoever has the place behind the last one
    pushing           verbs of taking a place from somebody
    lost              words before a place that somebody gives up: "out of"
    demonstratives    pronouns that open a sentence about the last number: "This compared"
    titles            words of names of persons that do not identify them
    offices           words that make a name one of a body
    honorifics        titles that are no roles
    qualifiers        titles that only qualify the next one: "trade", "deputy"
    saying            verbs of saying that mean something else first
    adverbs           words between a name and its verb of saying
    said              verbs of saying that may stand before their speaker
    sources           words for figures, without whose they are
    polled            participles behind those whom somebody else has asked
    quoting           verbs whose object is the speaker: "quoted her as saying"
    interviews        words by which a text says that it is an interview
    bodies            people who speak together: "the leaders"
    links             small words inside names
    asking            labels of who asks or answers in a transcript and is not named: "Question"
    answering         those of them that are of who answers: "A:"
    governing         words between an office and what it is for: "minister of trade"
    """

    not_products: frozenset[str]
    participles: frozenset[str]
    fresh: frozenset[str]
    goods_of: Mapping[str, str]
    plurals: Mapping[str, str]
    no_goods: frozenset[str]
    stand_ins: frozenset[str]
    economies: frozenset[str]
    businesses: frozenset[str]
    branches: frozenset[str]
    everybody: frozenset[str]
    singles: frozenset[str]
    seats: Mapping[str, tuple[str, ...]]
    groups: Mapping[str, tuple[str, ...]]
    members: frozenset[str]
    rests: frozenset[str]
    lands: frozenset[str]
    worldwide: frozenset[str]
    possessives: frozenset[str]
    speaking: frozenset[str]
    personal: frozenset[str]
    shared: frozenset[str]
    pronouns: frozenset[str]
    several: frozenset[str]
    pointers: frozenset[str]
    wholes: frozenset[str]
    opposites: frozenset[str]
    theres: frozenset[str]
    together: frozenset[str]
    addressed: frozenset[str]
    telling: frozenset[str]
    toward: frozenset[str]
    everything: frozenset[str]
    ones: frozenset[str]
    gaps: frozenset[str]
    colours: frozenset[str]
    abroad: frozenset[str]
    yet: frozenset[str]
    trade_names: tuple[str, ...]
    flow_verbs: frozenset[str]
    verbs_of_trade: frozenset[str]
    bringing: frozenset[str]
    proceeds: frozenset[str]
    kinds_of_goods: frozenset[str]
    foreign: frozenset[str]
    bare_turnover: frozenset[str]
    exchanges: frozenset[str]
    financiers: frozenset[str]
    passed: frozenset[str]
    reaching: frozenset[str]
    arriving: frozenset[str]
    foreseen: frozenset[str]
    seeing: frozenset[str]
    pasts: frozenset[str]
    pluperfects: frozenset[str]
    earning: frozenset[str]
    auxiliaries: frozenset[str]
    missed: frozenset[str]
    until: frozenset[str]
    reached: frozenset[str]
    suppositions: frozenset[str]
    differences: frozenset[str]
    comparatives: Mapping[str, str]
    emphatic: tuple[str, ...]
    combining: frozenset[str]
    fillers: frozenset[str]
    deadlines: frozenset[str]
    further: frozenset[str]
    states: frozenset[str]
    revised: frozenset[str]
    recording: frozenset[str]
    paces: frozenset[str]
    degrees: frozenset[str]
    degrees_of: frozenset[str]
    repute: frozenset[str]
    limiting: frozenset[str]
    peaking: frozenset[str]
    raising: frozenset[str]
    compared: str
    valuing: frozenset[str]
    thinking: frozenset[str]
    rates: frozenset[str]
    bases: frozenset[str]
    resuming: frozenset[str]
    aims: frozenset[str]
    overtaking: frozenset[str]
    outranking: frozenset[str]
    inversions: frozenset[str]
    sellers: frozenset[str]
    presents: frozenset[str]
    whats: frozenset[str]
    amounts: frozenset[str]
    outgrowing: frozenset[str]
    going: frozenset[str]
    leaving: frozenset[str]
    coming: frozenset[str]
    covering: frozenset[str]
    again: frozenset[str]
    excluding: frozenset[str]
    including: frozenset[str]
    needs: frozenset[str]
    using: frozenset[str]
    yields: frozenset[str]
    outputs: frozenset[str]
    wares: frozenset[str]
    priced: frozenset[str]
    alone: frozenset[str]
    tops: frozenset[str]
    ranking: frozenset[str]
    next: frozenset[str]
    both_flows: Mapping[str, tuple[str, ...]]
    inverted: frozenset[str]
    denying: frozenset[str]
    truths: frozenset[str]
    done: frozenset[str]
    partners: tuple[str, ...]
    lists: frozenset[str]
    heading: frozenset[str]
    sufficing: frozenset[str]
    runners_up: frozenset[str]
    formers: frozenset[str]
    latters: frozenset[str]
    trailing: frozenset[str]
    pushing: frozenset[str]
    lost: frozenset[str]
    demonstratives: frozenset[str]
    titles: frozenset[str]
    offices: frozenset[str]
    honorifics: frozenset[str]
    qualifiers: frozenset[str]
    saying: frozenset[str]
    adverbs: frozenset[str]
    said: frozenset[str]
    sources: frozenset[str]
    polled: frozenset[str]
    quoting: frozenset[str]
    interviews: frozenset[str]
    putting: frozenset[str]
    bodies: frozenset[str]
    links: frozenset[str]
    asking: frozenset[str]
    answering: frozenset[str]
    governing: frozenset[str]


@dataclass(frozen=True, slots=True)
class Language:
    """One language, compiled.

    code              ISO 639-1
    decimal, grouping the separators its reports print in numbers
    lexicon           every word and phrase that means something here
    ordinal_endings   what follows the digits of an ordinal: 5th
    local_currencies  ambiguous currency name → economy (None: elsewhere) → code
    words             small sets of words by what they do
    """

    code: str
    decimal: str
    grouping: str
    lexicon: Lexicon
    ordinal_endings: frozenset[str]
    local_currencies: Mapping[str, Mapping[str | None, str]]
    words: Words
