"""Whose words the sentences of a report are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from communique.claims.language import Language, Words
from communique.claims.speakers import opens_with_body, speaker_of
from communique.claims.tables import Item
from communique.domain.claim import Claim
from communique.reading.sentences import Sentence

# The label of a transcript, in capitals at the beginning of a line: "THE MINISTER: Good ..."
_LABEL = re.compile(r"^([A-Z][A-Z .’'-]{2,40}): ", re.MULTILINE)


class Voices:
    """Hears the sentences of one report in order and notes who speaks.

    An attribution holds for its own sentence; inside a quotation it holds for
    the sentences of that quotation too, before it and after it, to the end of
    the paragraph. A single name is the full name printed before.
    """

    def __init__(self, text: str, language: Language) -> None:
        self._text = text
        self._language = language
        self._last: str | None = None  # who "he" is
        self._current: str | None = None  # who speaks this sentence
        self._quoted: str | None = None  # who speaks the open quotation
        self._open = False
        self._inside = False
        self._paragraph = -1
        self._waiting: list[int] = []  # claims of a quotation nobody has yet
        self._speakers: dict[int, str] = {}
        self._full: dict[str, str] = {}
        self._holders: dict[str, str] | None = None  # read when an office is first named alone
        self._transcript = len(_LABEL.findall(text)) > 1
        self._labelled: tuple[str | None, int] = (None, -1)

    def hear(self, items: Sequence[Item], sentence: Sentence) -> None:
        """Take in one sentence."""
        if sentence.paragraph != self._paragraph:
            self._paragraph, self._waiting, self._quoted = sentence.paragraph, [], None
        words = self._text[sentence.span.start : sentence.span.end]
        self._inside = self._open or words[:1] in '“"'
        self._open = _is_open(words, self._open)
        if self._transcript and sentence.paragraph != self._labelled[1]:
            label = _LABEL.match(words)
            if label is not None:
                self._labelled = (self._speaker_of(label[1]), sentence.paragraph)
        found = speaker_of(items, self._text, self._last, self._language) or self._label
        if found is None:
            body = opens_with_body(items, self._text, self._language.words)
            self._last = body or self._last
            self._current = self._quoted if self._inside else None
            return
        name = self._in_full(found)
        self._current = self._last = self._quoted = name
        self._speakers.update(dict.fromkeys(self._waiting, name))
        self._waiting = []

    def _speaker_of(self, label: str) -> str | None:
        """The name in a label; questions are nobody's."""
        titles = self._language.words.titles
        words = [word.capitalize() for word in label.split() if word.lower() not in titles]
        return self._in_full(" ".join(words)) if words else label.capitalize()

    @property
    def _label(self) -> str | None:
        """Who a transcript's label says speaks, until the next label."""
        return self._labelled[0]

    def say(self, claim: int) -> None:
        """Note that the sentence makes the claim of this number."""
        if self._current:
            self._speakers[claim] = self._current
        elif self._inside:
            self._waiting.append(claim)

    def attributed(self, claims: Sequence[Claim]) -> list[Claim]:
        """The claims with their speakers."""
        return [
            replace(claim, speaker=self._speakers.get(index)) for index, claim in enumerate(claims)
        ]

    def _in_full(self, name: str) -> str:
        """One name alone is the person whose full name was printed before; an office
        that the report gives to one person only is that person."""
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


def _holders(text: str, words: Words) -> dict[str, str]:
    """Who holds an office by the report: "Prime Minister Jane Doe" makes her the prime minister."""
    titles = "|".join(sorted(words.titles - words.honorifics, key=len, reverse=True))
    pattern = rf"\b((?:(?i:{titles})[ -])*(?i:{titles})) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{1,2}})"
    names: dict[str, set[str]] = {}
    for found in re.finditer(pattern, text):
        names.setdefault(found[1].lower(), set()).add(found[2])
    return {office: next(iter(held)) for office, held in names.items() if len(held) == 1}


def _is_open(words: str, before: bool) -> bool:
    """Whether a quotation is still open at the end of a sentence."""
    if "“" in words or "”" in words:
        return words.rfind("“") > words.rfind("”")
    return before ^ (words.count('"') % 2 == 1)
