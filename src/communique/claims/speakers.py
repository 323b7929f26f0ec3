"""Who the report says said it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.claims.language import Language, Words
from communique.claims.tables import Item, Kind

_STOPS = frozenset((",", ";", ":", "“", "”", '"', "«", "»", "(", ")", ".", "—", "–"))
_DASHES = frozenset(("—", "–"))
_ENDS = frozenset(
    (Kind.QUANTITY, Kind.SPEECH, Kind.FIGURES_SHOW, Kind.PERIOD, Kind.WEEKDAY, Kind.FLOW)
)
_PHRASE_LENGTH = 14  # items; longer than any name with its office


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some items of a sentence with the text they stand in."""

    items: Sequence[Item]
    text: str
    words: Words

    def printed(self, first: int, last: int) -> str:
        """The text from one item to another, both included, on one line."""
        return " ".join(self.text[self.items[first].start : self.items[last].end].split())

    def capital(self, index: int) -> bool:
        """Whether an item is printed with a capital."""
        return self.text[self.items[index].start].isupper()


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says what stands around an item of a sentence.

    shows  whether figures are said to show it, rather than somebody to say it
    """

    name: str
    at: int
    shows: bool = False


def attributions(
    items: Sequence[Item], text: str, previous: str | None, language: Language
) -> list[Attribution]:
    """Whom a sentence names as speakers; the first holds for the whole of it.

    Looked for as "according to X", "X figures show", then as "X said" or "said
    X", and last as the sign-off of a headline, "... — X". `previous` is who
    "he" is. Empty where the sentence speaks in the report's own voice.
    """
    words = language.words
    found: list[Attribution] = []
    for at, item in enumerate(items):
        if item.kind not in _INTRODUCING and item.text not in words.quoting:
            continue
        name = _source_at(items, at, text, previous, words)
        if name:
            found.append(Attribution(name, at, item.kind is Kind.FIGURES_SHOW))
    for at in range(len(items) - 1, -1, -1):
        puts = items[at].text in words.putting and at and _names_office(items[at - 1], words)
        if items[at].kind is Kind.SPEECH or items[at].text in words.saying or puts:
            name = _sayer(items, at, text, previous, words)
            if name:
                found.append(Attribution(name, at))
    signed = None if found else _signed(items, text, words)
    return [Attribution(signed, len(items))] if signed else found


_INTRODUCING = frozenset((Kind.SAYS_WHO, Kind.PREPOSITION, Kind.FIGURES_SHOW))


def _source_at(
    items: Sequence[Item], at: int, text: str, previous: str | None, words: Words
) -> str | None:
    """Whose words or figures an item introduces: "according to X", "X figures show"."""
    item = items[at]
    if item.kind is Kind.SAYS_WHO or item.text in words.quoting:  # "quoted X as saying"
        behind = _behind(items, at, text, words)
        return _with_short_form(items, at + 1 + len(behind.items), name_in(behind), text, words)
    if item.kind is Kind.PREPOSITION and item.value in ("on", "by"):
        return _counted_by(items, at, text, words)
    if item.kind is Kind.FIGURES_SHOW:
        return _shown_by(items, at, text, previous, words)
    return None


def _sayer(
    items: Sequence[Item], at: int, text: str, previous: str | None, words: Words
) -> str | None:
    """Who stands before a verb of saying, or behind it in "..., said X"."""
    if at and items[at - 1].kind is Kind.COPULA:
        return None  # "world trade is projected"
    while at and items[at - 1].text in words.adverbs:
        at -= 1  # "the office (SO) also said"
    if at and items[at - 1].text == ")":
        return _abbreviated(items, at - 1, text, previous, words)
    if at and items[at - 1].text == ",":  # "..., said X", else "X, the minister, said"
        behind = name_in(_behind(items, at, text, words)) if items[at].text in words.said else None
        if behind is not None:
            return behind
        at -= 1
    before = _without_house(_before(items, at, text, words))
    if before.items and (
        before.items[-1].kind is Kind.PRONOUN or before.items[-1].text in words.speaking
    ):
        return previous
    apart = at - len(before.items)
    head = None
    if apart and items[apart - 1].text == ",":  # "Ana Silva, head of customs, said"
        head = _before(items, apart - 1, text, words)
    name = _person(before) or (_person(head) if head else None) or name_in(before)
    name = name or _body(before)
    if name is not None:
        return name
    if head is not None and name_in(head) is not None:
        return name_in(head)
    capital = before.items and before.items[-1].kind is Kind.PLACE
    says = items[at].text in words.said or items[at].text in words.saying
    if capital and before.items[-1].value[1] == "capital" and says:
        return before.printed(len(before.items) - 1, len(before.items) - 1)  # "Tokyo announced"
    turned = at and items[at - 1].text in _STOPS
    if (turned or not before.items) and items[at].text in words.said:
        return _somebody(items, at + 1, text, words) or name_in(_behind(items, at, text, words))
    return None


def _with_short_form(
    items: Sequence[Item], at: int, name: str | None, text: str, words: Words
) -> str | None:
    """A name with the short form that follows in brackets: "Federal Statistical Office (FSO)"."""
    if name is None or at + 2 >= len(items) or items[at].text != "(" or items[at + 2].text != ")":
        return name
    short = Phrase(items, text, words).printed(at + 1, at + 1)
    return f"{name} ({short})" if short[:1].isupper() else name


def _body(phrase: Phrase) -> str | None:
    """ "The parties stressed": a body of people that has no other name."""
    last = phrase.items[-1].text.removeprefix("the ") if phrase.items else ""
    return last if last in phrase.words.bodies else None


def _abbreviated(
    items: Sequence[Item], at: int, text: str, previous: str | None, words: Words
) -> str | None:
    """ "The Central Statistical Office (CSO) said": the name with its short form."""
    first = at - 1
    while first > 0 and items[first].text != "(" and at - first < 5:
        first -= 1
    if items[first].text != "(":
        return None
    name = name_in(_before(items, first, text, words))
    short = Phrase(items, text, words).printed(first + 1, at - 1)
    return f"{name} ({short})" if name and short[:1].isupper() else name


def _somebody(items: Sequence[Item], at: int, text: str, words: Words) -> str | None:
    """ "said a customs broker in Lyon", "said one former negotiator": an unnamed person."""
    if at >= len(items) or items[at].text not in ("a", "an", "one"):
        return None
    end = at + 1
    while end < len(items) and end - at < 5 and items[end].kind in (Kind.WORD, Kind.FLOW):
        end += 1
    if end == at + 1 or _names_office(items[end - 1], words):
        return None
    return Phrase(items, text, words).printed(at + 1, end - 1)


def _counted_by(items: Sequence[Item], at: int, text: str, words: Words) -> str | None:
    """ "On the statistics office's numbers", "by the ministry's count"."""
    for index in range(at + 1, min(at + 8, len(items) - 1)):
        if items[index].kind is Kind.POSSESSIVE and items[index + 1].text in words.sources:
            return _office(Phrase(items[at + 1 : index], text, words))
        if items[index].text in _STOPS:
            return None
    return None


def opens_with_person(items: Sequence[Item], text: str, words: Words) -> str | None:
    """Whom a sentence is about when it opens with a titled name: "Deputy Minister Ana Silva"."""
    at, titled = 0, False
    while at < len(items) and at < 6:
        title = _is_title(items, at, words)
        qualifies = at == 0 and _is_title(items, 1, words)  # "Harbour economist"
        if not (title or qualifies) and items[at].kind not in (
            Kind.PLACE,
            Kind.ARTICLE,
            Kind.POSSESSIVE,
        ):
            break
        titled, at = titled or title, at + 1
    end = at
    phrase = Phrase(items, text, words)
    while end < len(items) and end - at < 3 and items[end].kind is Kind.WORD:
        if not phrase.capital(end):
            break
        end += 1
    return phrase.printed(at, end - 1) if titled and end - at >= 2 else None


def _is_title(items: Sequence[Item], at: int, words: Words) -> bool:
    return at < len(items) and all(part in words.titles for part in items[at].text.split())


def opens_with_body(items: Sequence[Item], text: str, words: Words) -> str | None:
    """Who a sentence is about when it opens with a body of people: "The leaders resolved"."""
    begin = 2 if len(items) > 3 and items[1].text == "," else 0  # "We, the Leaders of"
    spoken = not begin or items[0].text in words.speaking
    if len(items) > begin + 2 and spoken and items[begin].kind is Kind.ARTICLE:
        body = items[begin + 1]
        return text[body.start : body.end] if body.text in words.bodies else None
    return None


def _shown_by(
    items: Sequence[Item], at: int, text: str, previous: str | None, words: Words
) -> str | None:
    """ "Statistics Bureau figures show", "data from China's customs", "the figures showed"."""
    behind = name_in(_behind(items, at, text, words))
    if behind is not None and not items[at].text.startswith("show"):
        return behind
    before = _before(items, at, text, words)
    kept = [item for at, item in enumerate(before.items) if not _is_source(before, at)]
    if before.items and [item.kind for item in kept] == [Kind.ARTICLE]:
        return previous  # the figures spoken of before
    return name_in(Phrase(kept, text, words))


def _is_sign(phrase: Sequence[Item], text: str, words: Words) -> bool:
    """Whether a headline's last words are a name or an office: "... by 4%: Owusu"."""
    if not 0 < len(phrase) <= _SHORT_SIGN:
        return False
    named = text[phrase[0].start].isupper() and phrase[0].kind is Kind.WORD
    return named or phrase[-1].text in words.titles or _names_office(phrase[-1], words)


def _is_source(phrase: Phrase, at: int) -> bool:
    """ "Official statistics", but not "Statistics Canada"."""
    if phrase.items[at].text not in phrase.words.sources:
        return False
    return not (phrase.capital(at) and _ends_in_place(phrase, at + 1))


def _ends_in_place(phrase: Phrase, at: int) -> bool:
    """Whether the name of a body ends with that of an economy: "Statistics Canada"."""
    if at != len(phrase.items) - 1 or phrase.items[at].kind is not Kind.PLACE:
        return False
    return bool(phrase.items[at].value[1] == "name")


def _signed(items: Sequence[Item], text: str, words: Words) -> str | None:
    """The sign-off of a headline: "Ghana's cocoa exports fall 4% — ministry", "... 4%: Owusu"."""
    stopped = bool(items) and items[-1].text == "."
    for at in range(len(items) - 1, max(-1, len(items) - 8), -1):
        phrase = items[at + 1 :]
        if items[at].text == ":" and (stopped or not _is_sign(phrase, text, words)):
            return None
        if items[at].text not in _DASHES and items[at].text != ":":
            continue
        if not phrase or any(item.kind in _ENDS or item.kind is Kind.CHANGE for item in phrase):
            return None
        return text[phrase[0].start : phrase[-1].end]
    return None


_SHORT_SIGN = 4  # items behind a colon that may still be a name


# -- phrases ------------------------------------------------------------------------


def _before(items: Sequence[Item], at: int, text: str, words: Words) -> Phrase:
    """The words back to the nearest sign, verb or number.

    A comma inside the name of a body does not end it: "the Ministry of Mines,
    Fuel and Water said".
    """
    begin = at
    while begin and not _ends_before(items, begin, text, words):
        begin -= 1
    return Phrase(items[begin:at], text, words)


def _ends_before(items: Sequence[Item], begin: int, text: str, words: Words) -> bool:
    item = items[begin - 1]
    if item.text == "," and _in_office(items, begin, text, words):
        return False
    if item.text in _STOPS or item.kind in (Kind.QUANTITY, Kind.SPEECH, Kind.CHANGE):
        return True
    return item.kind is Kind.CONJUNCTION and item.value in ("which", "while", "but")


def _in_office(items: Sequence[Item], begin: int, text: str, words: Words) -> bool:
    """Whether a comma stands in a list of matters of one ministry."""
    if begin >= len(items) or not text[items[begin].start].isupper():
        return False
    for index in range(begin - 2, max(-1, begin - 6), -1):
        if items[index].text in words.offices:
            return items[index + 1].text == "of"
        if any(part in words.offices for part in items[index].text.split()[:1]):
            return " of " in items[index].text  # "Ministry of Trade, Industry and Resources"
        if items[index].text in _STOPS or items[index].kind is Kind.SPEECH:
            return False
    return False


def _behind(items: Sequence[Item], at: int, text: str, words: Words) -> Phrase:
    """The words behind an item up to the next sign, verb or number."""
    end = at + 1
    while end < len(items) and end - at <= _PHRASE_LENGTH:
        item = items[end]
        if item.text in _STOPS or (item.kind in _ENDS and not _is_named(item, text)):
            break
        named = end + 1 < len(items) and text[items[end + 1].start].isupper()
        called = item.text in words.governing and named  # "the Office for National Statistics"
        if item.kind is Kind.PREPOSITION and item.value not in ("of", "from") and not called:
            break
        end += 1
    return Phrase(items[at + 1 : end], text, words)


def _is_named(item: Item, text: str) -> bool:
    """ "the Export Promotion Bureau": a flow in a name."""
    return item.kind is Kind.FLOW and text[item.start].isupper()


# -- names --------------------------------------------------------------------------


def name_in(phrase: Phrase) -> str | None:
    """The shortest part of a phrase that identifies a person, a body, or a role."""
    kept = [item for item in phrase.items if item.kind is not Kind.POSSESSIVE]
    phrase = Phrase(kept, phrase.text, phrase.words)
    phrase = _without_house(phrase)
    kept = list(phrase.items)
    if kept and _names_office(kept[-1], phrase.words):
        return _head_of_office(phrase) or _office(phrase)
    person, office = _person(phrase), _office(phrase)
    if person and (office is None or " " in person):
        return person
    return office or _role(phrase)


def _without_house(phrase: Phrase) -> Phrase:
    """ "Economists at a Tokyo bank", "analysts polled by an agency": the people alone."""
    words = phrase.words
    for at, item in enumerate(phrase.items[1:], start=1):
        house = item.kind is Kind.PREPOSITION and item.value in ("at", "in", "with")
        house = house and item.text not in words.governing  # "Office for National Statistics"
        if house or item.text in words.polled:
            kept = Phrase(phrase.items[:at], phrase.text, words)
            of_house = any(_names_office(one, words) for one in phrase.items[at:])
            whose = phrase.items[at - 1].text in words.titles
            whose = whose or (not kept.capital(at - 1) and not of_house)  # "truckers at Arica"
            return kept if whose or _names_office(phrase.items[at - 1], words) else phrase
    return phrase


def _names_office(item: Item, words: Words) -> bool:
    """Whether an item is, or ends with, a word for a body: "ministry", "customs"."""
    return any(part in words.offices for part in item.text.split())


def _head_of_office(phrase: Phrase) -> str | None:
    """ "the head of the customs service": an unnamed person by office."""
    for at, item in enumerate(phrase.items[:-2]):
        if item.text in phrase.words.titles and phrase.items[at + 1].text == "of":
            return phrase.printed(at, len(phrase.items) - 1)
    return None


def _person(phrase: Phrase) -> str | None:
    """The last run of capitalised words that are neither titles nor economies."""
    last = len(phrase.items)
    while last and phrase.items[last - 1].text in phrase.words.adverbs:
        last -= 1
    first = last
    for index in range(last - 1, -1, -1):
        if not _in_name(phrase, index, begun=first < last):
            break
        first = index
    while first < last and not phrase.capital(first):
        first += 1
    if first == last or any(item.text in phrase.words.offices for item in phrase.items[first:last]):
        return None
    if last - first == 1 and phrase.items[first].kind is not Kind.WORD:
        return None
    return phrase.printed(first, last - 1)


def _in_name(phrase: Phrase, index: int, *, begun: bool) -> bool:
    """Whether an item continues a person's name to the left."""
    item = phrase.items[index]
    if item.kind in (Kind.PLACE, Kind.REGION, Kind.ARTICLE):
        return not begun and index > 0 and _ends_in_body(phrase, index)
    if all(part in phrase.words.titles for part in item.text.split()):
        return False
    if phrase.capital(index):
        return True
    return begun and item.text in phrase.words.links and item.kind is not Kind.CONJUNCTION


def _ends_in_body(phrase: Phrase, index: int) -> bool:
    """ "Enterprise Singapore": a body whose name ends with an economy's."""
    before = phrase.items[index - 1]
    titled = all(part in phrase.words.titles for part in before.text.split())
    named = before.kind is Kind.WORD and phrase.capital(index - 1) and not titled
    return named and _ends_in_place(phrase, index)


def _office(phrase: Phrase) -> str | None:
    """The phrase around the word for a body, without its article and economy."""
    items = phrase.items
    for at, item in enumerate(items):
        if not _names_office(item, phrase.words):
            continue
        begin, end = at, at
        while begin and _of_office(phrase, begin - 1) and items[begin - 1].kind is not Kind.PLACE:
            begin -= 1
        while end + 1 < len(items) and _of_office(phrase, end + 1):
            end += 1
        while begin < at and (not phrase.capital(begin) or items[begin].kind is Kind.ARTICLE):
            begin += 1
        while end > at and not (phrase.capital(end) or _names_office(items[end], phrase.words)):
            end -= 1
        if begin == at and at and items[at - 1].kind is not Kind.ARTICLE:
            begin = at - 1  # "trade ministry", "Chinese customs"
        return phrase.printed(begin, end)
    return None


def _of_office(phrase: Phrase, index: int) -> bool:
    """Whether an item belongs to the name of a body."""
    return (
        phrase.capital(index)
        or phrase.items[index].text in phrase.words.links
        or phrase.items[index].text == ","
        or _names_office(phrase.items[index], phrase.words)
    )


def _qualifies_noun(phrase: Phrase, at: int) -> bool:
    """ "official prices": an adjective, and nobody."""
    behind = phrase.items[at + 1] if at + 1 < len(phrase.items) else None
    if behind is None or behind.text in phrase.words.titles:
        return False
    return behind.kind in (Kind.WORD, Kind.BLOCK, Kind.FLOW)


def _role(phrase: Phrase) -> str | None:
    """An unnamed person by role: "senior official", "Russian officials"."""
    words = phrase.words
    for at in range(len(phrase.items) - 1, -1, -1):
        text = phrase.items[at].text
        if phrase.items[at].kind is Kind.OFFICE:
            return phrase.printed(at, at)  # "the minister of trade"
        if text not in words.titles or text in words.honorifics or text in words.qualifiers:
            continue
        if text in words.sources and _qualifies_noun(phrase, at):
            continue
        begin = at
        while begin and phrase.items[begin - 1].kind in (Kind.WORD, Kind.PLACE) and at - begin < 2:
            begin -= 1
        return phrase.printed(begin, at)
    return None
