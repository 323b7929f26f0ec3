"""Whose words the sentences of a report are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import dropwhile, takewhile

from communique.claims.language import Language, Words
from communique.claims.lexing import items_of
from communique.claims.periods import with_periods
from communique.claims.sentence import opens_clause
from communique.claims.speakers import (
    Attribution,
    attributions,
    opens_with_body,
    opens_with_person,
)
from communique.claims.staging import (
    guest_of,
    is_interview,
    is_question,
    is_transcript,
    label_at,
    publisher_in,
    speaker_of,
)
from communique.claims.tables import Item
from communique.reading.sentences import Sentence


class Voices:
    """Hears the sentences of one report in order and notes who speaks.

    An attribution holds for its own sentence; inside a quotation it holds for
    the sentences of that quotation too, before it and after it, to the end of
    the paragraph. A single name is the full name printed before.
    """

    def __init__(self, text: str, language: Language) -> None:
        words = language.words
        self._text = text
        self._language = language
        self._last: str | None = None  # who "he" is
        self._found: list[Attribution] = []  # who this sentence says speaks it
        self._current: str | None = None  # who speaks it where it does not say
        self._quoted: str | None = None  # who speaks the open quotation
        self._announced: str | None = None  # whose figures the paragraph goes on to tell
        self._open = False
        self._inside = False
        self._paragraph = -1
        self._unheard: list[tuple[Sequence[Item] | None, Sentence]] = []
        self._waiting: list[int] = []  # claims of a quotation nobody has yet
        self._speakers: dict[int, str] = {}
        self._full: dict[str, str] = {}
        self._holders: dict[str, str] | None = None  # read when an office is first named alone
        self.transcript = is_transcript(text, words)
        self._labelled: tuple[str | None, int] = (None, -1)
        self._publisher = publisher_in(text, words) or speaker_of(text)
        self.interview = is_interview(text, words)
        self._guest: str | None = None
        self._answering: str | None = None  # who the label "A:" stands for
        self._answers = False

    def hear(self, items: Sequence[Item] | None, sentence: Sentence) -> None:
        """Take in one sentence; who speaks it is looked for when a claim asks.

        items  None where it has not been read so far
        """
        self._unheard.append((items, sentence))

    def _catch_up(self) -> None:
        """Listen to all sentences taken in so far."""
        for items, sentence in self._unheard:
            self._listen(self._read(sentence) if items is None else items, sentence)
        self._unheard = []

    def _read(self, sentence: Sentence) -> Sequence[Item]:
        span = sentence.span
        return with_periods(items_of(self._text, span.start, span.end, self._language))

    def _listen(self, items: Sequence[Item], sentence: Sentence) -> None:
        """Find out who speaks a sentence."""
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._waiting, self._quoted = sentence.paragraph, [], None
            self._announced = None
        words = self._text[sentence.span.start : sentence.span.end]
        self._inside = self._open or words[:1] in '“"'
        self._open = _is_open(words, self._open)
        self._read_label(words, sentence.paragraph)
        self._hear_guest(items, words)
        found = attributions(items, self._text, self._last, self._language)
        self._found = [replace(one, name=self._in_full(one.name)) for one in found]
        self._current = self._default()
        if not self._found:
            self._last = self._subject(items) or self._last
            return
        self._last = self._quoted = self._found[0].name
        self._speakers.update(dict.fromkeys(self._waiting, self._last))
        self._waiting = []
        self._announced = self._last if self._found[0].shows else None

    def _default(self) -> str | None:
        """Who speaks a sentence that does not say: the open quotation's speaker, a label's, the
        guest, whose figures the paragraph tells, or the office that publishes the text."""
        if self._label is not None or self._answers:
            return self._label or self._guest
        return self._quoted if self._inside else self._announced or self._publisher

    def _subject(self, items: Sequence[Item]) -> str | None:
        """Who "he" or "they" will be: a titled person or a body that opens the sentence."""
        words = self._language.words
        person = opens_with_person(items, self._text, words)
        if person is not None:
            return self._in_full(person)
        return opens_with_body(items, self._text, words)

    def _read_label(self, words: str, paragraph: int) -> None:
        """Note whom a transcript's label gives the paragraph to."""
        if self.transcript and paragraph != self._labelled[1]:
            label = label_at(words, 0, len(words), self._language.words)
            if label is not None:
                self._labelled = (self._speaker_of(label[1]), paragraph)

    def _hear_guest(self, items: Sequence[Item], words: str) -> None:
        """In an interview: who it is with, and that the answers have begun."""
        if not self.interview:
            return
        if self._guest is None:
            words_of = self._language.words
            self._guest = opens_with_person(items, self._text, words_of)
            if self._guest is None and is_question(words):
                self._guest = guest_of(self._text, words_of)
        self._answers = self._guest is not None and (self._answers or is_question(words))

    def _speaker_of(self, label: str) -> str | None:
        """The name in a label, or the office: "PRESIDENT DOE", "MINISTER FOR TRADE"; "QUESTION"
        is nobody."""
        words, printed = self._language.words, label.lower().split()
        if printed[0] in words.answering and self._answering is None:
            self._answering = guest_of(self._text, words)
        if printed[0] in words.asking:
            return self._answering if printed[0] in words.answering else None
        if printed[0] in words.titles and any(word in words.governing for word in printed):
            return _capitalized(printed, words)
        office = printed[-1] in words.titles and printed[0] not in words.honorifics
        if office and len(printed) > 1 and label.isupper():
            return _capitalized(printed, words)  # "COMMERCE SECRETARY"
        names = [word.capitalize() for word in printed if word not in words.titles]
        return self._in_full(" ".join(names)) if names else label.capitalize()

    @property
    def _label(self) -> str | None:
        """Who a transcript's label says speaks, until the next label."""
        return self._labelled[0]

    def say(self, claim: int, at: int, items: Sequence[Item]) -> None:
        """Note that the sentence makes the claim of this number, at this item."""
        self._catch_up()
        name = self._who(at, items)
        if name:
            self._speakers[claim] = name
        elif self._inside:
            self._waiting.append(claim)
        if self._found:
            self._announced = None  # figures that are told at once end with their sentence

    def _who(self, at: int, items: Sequence[Item]) -> str | None:
        """Who says what stands at an item: the one named in its clause, else the first named."""
        if len(self._found) < 2:
            return self._found[0].name if self._found else self._current
        ends = [index for index, item in enumerate(items) if _parts(item)]
        clause = sum(end < at for end in ends)
        near = [one for one in self._found if sum(end < one.at for end in ends) == clause]
        return (near or self._found)[0].name

    def speakers(self) -> dict[int, str]:
        """Who makes each claim, by its number; without those of the report's own voice."""
        if self._waiting:
            self._catch_up()  # who has said it may be named behind
        return {claim: self._full.get(name, name) for claim, name in self._speakers.items()}

    def _in_full(self, name: str) -> str:
        """One name alone is the person whose full name was printed before; an office
        that the report gives to one person only is that person."""
        full, bracket, short = name.partition(" (")
        if bracket:
            self._full.setdefault(short.rstrip(")"), name)
            self._full.setdefault(full, name)
        if name in self._full:
            return self._full[name]
        words = name.split()
        if all(word.lower() in self._language.words.titles for word in words):
            if self._holders is None:
                self._holders = _holders(self._text, self._language.words)
            return self._holders.get(name.lower(), name)
        if len(words) == 1:
            return self._full.get(name, name)
        if all(word[:1].isupper() for word in words):
            for word in words:  # the surname may come first, as in Chinese names
                self._full.setdefault(word, name)
        return name


def _capitalized(printed: list[str], words: Words) -> str:
    return " ".join(word if word in words.links else word.capitalize() for word in printed)


_NAME = re.compile(r" ([A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z]){1,2})\b")


def _holders(text: str, words: Words) -> dict[str, str]:
    """Who holds an office by the report: "Prime Minister Jane Doe" makes her the prime minister."""
    names: dict[str, set[str]] = {}
    for found in _NAME.finditer(text):
        before = re.split(r"[ -]", text[max(0, found.start() - _TITLE) : found.start()])
        titles = list(takewhile(lambda word: _is_office(word, words), reversed(before)))
        name = " ".join(dropwhile(lambda word: _is_office(word, words), found[1].split()))
        ahead = [word for word in found[1].split() if word not in name.split()]
        office = " ".join([*reversed(titles), *ahead]).lower()
        if office and " " in name:
            names.setdefault(office, set()).add(name)
    return {office: next(iter(held)) for office, held in names.items() if len(held) == 1}


_TITLE = 60  # letters before a name in which its titles stand


def _is_office(word: str, words: Words) -> bool:
    lower = word.lower()
    return lower in words.titles and lower not in words.honorifics


def _parts(item: Item) -> bool:
    """Whether an item parts two clauses that may have speakers of their own."""
    return opens_clause(item) or item.text == ";"


def _is_open(words: str, before: bool) -> bool:
    """Whether a quotation is still open at the end of a sentence."""
    if "“" in words or "”" in words:
        return words.rfind("“") > words.rfind("”")
    return before ^ (words.count('"') % 2 == 1)
