"""Who the report says said it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.claims.language import Language
from communique.claims.tables import Item, Kind

_STOPS = frozenset((",", ";", ":", "“", "”", '"', "«", "»", "(", ")", ".", "—", "–"))
_DASHES = frozenset(("—", "–", "--"))


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker found, and how its words reach beyond the sentence.

    name      as short as identifies them; None where a sentence says that
              unnamed figures or sources speak
    explicit  whether this sentence itself attributes its words
    """

    name: str | None
    explicit: bool


def speaker_of(
    items: Sequence[Item], text: str, previous: str | None, language: Language
) -> Speaker:
    """The speaker a sentence names; `previous` is who "he" and an open quotation are."""
    for at, item in enumerate(items):
        if item.kind is Kind.SAYS_WHO:
            name = _name(_phrase_after(items, at + 1), text, language)
            if name:
                return Speaker(name, True)
        if item.kind is Kind.FIGURES_SHOW:
            name = _shown_by(items, at, text, language)
            if name:
                return Speaker(name, True)
    for at in range(len(items) - 1, -1, -1):
        if items[at].kind is Kind.SPEECH or items[at].text in language.words.saying:
            found = _sayer(items, at, text, previous, language)
            if found is not None:
                return found
    signed = _signed(items, text, language)
    if signed:
        return Speaker(signed, True)
    return Speaker(None, False)


def _sayer(
    items: Sequence[Item], at: int, text: str, previous: str | None, language: Language
) -> Speaker | None:
    """Who stands before a verb of saying, or right behind it."""
    before = _phrase_before(items, at)
    if len(before) <= 2 and any(item.text in ("he", "she", "they", "it") for item in before[-1:]):
        return Speaker(previous, True) if previous else None
    name = _name(before, text, language)
    if name is None and before and _is_relation(before):
        name = _name(_phrase_before_comma(items, before[0]), text, language)
    if name is None and not before:
        name = _name(_phrase_before_comma(items, items[at]), text, language)
    if name is None or _is_place(name, before):
        after = _name(_phrase_after(items, at + 1), text, language)
        quoted = at and items[at - 1].text in _STOPS
        if after and (quoted or not before) and items[at].text in ("said", "says", "added", "told"):
            return Speaker(after, True)
    return Speaker(name, True) if name else None


def _is_relation(phrase: Sequence[Item]) -> bool:
    """Whether a phrase is an apposition: "vice-minister of the customs administration"."""
    return bool(phrase)


def _is_place(name: str, phrase: Sequence[Item]) -> bool:
    return False


def _phrase_before(items: Sequence[Item], at: int) -> list[Item]:
    """The words back to the nearest sign or verb."""
    begin = at
    while begin and items[begin - 1].text not in _STOPS:
        if items[begin - 1].kind in (Kind.QUANTITY, Kind.SPEECH, Kind.CHANGE):
            break
        if items[begin - 1].kind is Kind.CONJUNCTION and items[begin - 1].text in (
            "which", "that", "while", "but",
        ):
            break
        begin -= 1
    return list(items[begin:at])


def _phrase_before_comma(items: Sequence[Item], first: Item) -> list[Item]:
    """The words between the sign before an apposition and the sign before that."""
    at = next(index for index, item in enumerate(items) if item is first)
    end = at - 1
    if end < 1 or items[end].text != ",":
        return []
    return _phrase_before(items, end)


def _phrase_after(items: Sequence[Item], at: int) -> list[Item]:
    """The words up to the next sign or verb."""
    end = at
    while end < len(items) and items[end].text not in _STOPS and end - at < 14:
        if items[end].kind in (Kind.QUANTITY, Kind.SPEECH, Kind.PERIOD, Kind.WEEKDAY, Kind.FLOW):
            break
        if items[end].text in ("in", "on", "at", "during", "after", "told", "as", "when"):
            break
        end += 1
    return list(items[at:end])


def _shown_by(items: Sequence[Item], at: int, text: str, language: Language) -> str | None:
    """ "Statistics Bureau figures show", "data from China's customs showed"."""
    if items[at].text.endswith(("from", "by")):
        return _name(_phrase_after(items, at + 1), text, language)
    before = _phrase_before(items, at)
    sources = [item for item in before if item.text not in ("figures", "data", "official", "latest")]
    return _name(sources, text, language)


def _signed(items: Sequence[Item], text: str, language: Language) -> str | None:
    """The sign-off of a headline: "Russian LNG exports tumble 11% — IEA"."""
    for at in range(len(items) - 1, max(-1, len(items) - 8), -1):
        if items[at].text in _DASHES or (items[at].text == "-" and _spaced(items, at)):
            phrase = list(items[at + 1 :])
            if not phrase or any(i.kind in (Kind.QUANTITY, Kind.PERIOD, Kind.CHANGE) for i in phrase):
                return None
            return text[phrase[0].start : phrase[-1].end]
    return None


def _spaced(items: Sequence[Item], at: int) -> bool:
    return 0 < at < len(items) - 1 and items[at - 1].end < items[at].start < items[at + 1].start - 1


def _name(phrase: Sequence[Item], text: str, language: Language) -> str | None:
    """The shortest part of a phrase that identifies a person or a body; None for neither."""
    words = [item for item in phrase if item.kind is not Kind.POSSESSIVE]
    office = _office(words, text, language)
    person = _person(words, text, language)
    if person is not None and (office is None or not _office_is_last(words, language)):
        return person
    return office or _role(words, text, language)


def _office_is_last(words: Sequence[Item], language: Language) -> bool:
    return bool(words) and any(part in language.words.offices for part in words[-1].text.split())


def _person(words: Sequence[Item], text: str, language: Language) -> str | None:
    """The last run of capitalised words that are neither titles nor economies."""
    run: list[Item] = []
    for item in reversed(words):
        raw = text[item.start : item.end]
        if item.kind in (Kind.PLACE, Kind.REGION, Kind.MONTH) or item.text in language.words.titles:
            if run:
                break
            return None if item.kind is not Kind.PLACE else None
        if raw[:1].isupper() or (run and item.text in language.words.links and item.text not in ("of", "and")):
            run.insert(0, item)
        elif run:
            break
        else:
            return None
    while run and not text[run[0].start].isupper():
        run.pop(0)
    if not run or any(item.text in language.words.offices for item in run):
        return None
    if len(run) == 1 and run[0].kind is not Kind.WORD:
        return None
    return text[run[0].start : run[-1].end]


def _office(words: Sequence[Item], text: str, language: Language) -> str | None:
    """The phrase around a word for a body, without article and economy."""
    for at, item in enumerate(words):
        if any(part in language.words.offices for part in item.text.split()):
            begin = at
            while begin and (
                text[words[begin - 1].start].isupper() or words[begin - 1].text in language.words.links
            ) and words[begin - 1].kind is not Kind.PLACE:
                begin -= 1
            end = at
            while end + 1 < len(words) and (
                text[words[end + 1].start].isupper() or words[end + 1].text in language.words.links
            ):
                end += 1
            while begin < at and words[begin].text in (*language.words.links, "a", "an"):
                begin += 1
            while end > at and words[end].text in language.words.links:
                end -= 1
            if begin == at and at and words[at - 1].kind is not Kind.ARTICLE:
                begin = at - 1  # "trade ministry", "Chinese customs"
            return text[words[begin].start : words[end].end]
    return None


def _role(words: Sequence[Item], text: str, language: Language) -> str | None:
    """An unnamed person by role: "senior official", "Russian officials"."""
    for at, item in enumerate(words):
        if item.text in language.words.titles and item.text not in ("mr", "mrs", "ms", "dr", "sir"):
            begin = at
            while begin and words[begin - 1].kind in (Kind.WORD, Kind.PLACE) and at - begin < 2:
                begin -= 1
            return text[words[begin].start : item.end]
    return None
