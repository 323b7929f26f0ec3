"""Who speaks a text as a whole: a transcript's parties, the guest of an interview, an office."""

from __future__ import annotations

import re

from communique.claims.language import Words
from communique.claims.prefilter import places_in

# The label of a transcript, in capitals at the beginning of a line: "THE MINISTER: Good ..."
LABEL = re.compile(r"^([A-Z][A-Z .,’'-]{2,60})(?: \([^()\n]{1,40}\))?: ", re.MULTILINE)
_SPOKEN = re.compile(r"^([A-Z][\w.,’' -]{0,60}?)(?: \([^()\n]{1,40}\))?: ", re.MULTILINE)
# The label of an interview: "Q. How much ...", "A. Half of it".
_LETTER = re.compile(r"^([QA])\. (?=[A-Z])", re.MULTILINE)
_FEWEST_LETTERS = 4
_FEWEST_QUESTIONS = 2
_LONGEST_QUESTION = 20  # words of a line that only asks
_HEAD = 4  # lines in which a release names its office


# Whose speech a title announces: "Opening remarks by the Prime Minister of Peru at the forum".
_SPEECH = re.compile(
    r"\b(?:remarks|speech|address|statement|message|lecture|keynote|greetings) (?:by|of|from)"
    r" (?:the |his excellency |h\.e\. )?([A-Z][^\n,.:;]{2,60}?)"
    r"(?= (?:at|to|on|in|during|before|after)\b|[\n,.:;]|$)",
    re.IGNORECASE,
)


def spoken_for(text: str, words: Words) -> str | None:
    """The economy that the guest of an interview speaks for, by the lines before the first
    question: "Ireland's Minister for Business", "the governor of the Bank of Zambia"."""
    head = _head(text, words)
    others = _others(text, words)
    for place in places_in(text, 0, len(head)):
        if str(place.value[0]) in others:
            continue
        behind = head[place.end : place.end + _NEAR].lower().removeprefix("'s").removeprefix("’s")
        before = head[max(0, place.start - _NEAR) : place.start].lower().split()
        if any(_is_of_office(word, words) for word in behind.split()[:3]):
            return str(place.value[0])
        if "of" in before[-2:] and any(_is_of_office(word, words) for word in before):
            return str(place.value[0])
    return None


def guest_of(text: str, words: Words) -> str | None:
    """Whom an interview is with, by the lines before the first question: a person who "spoke to
    us", else the first office that is named."""
    head = _head(text, words)
    for phrase in words.interviews:
        person = re.search(_PERSON + _CLAUSE + re.escape(phrase), head)
        if person is not None and not _names_office(person[1], words):
            return person[1]
        office = re.search(_HOLDER + re.escape(phrase), head)
        if office is not None and any(
            _is_of_office(one.lower(), words) for one in office[1].split()
        ):
            return office[1].strip()
    for line in head.splitlines():
        tokens = line.replace(",", " , ").replace(".", " . ").split()
        names = [token.strip(_SIGNS) for token in tokens]
        for at, name in enumerate(names):
            if name.lower() in words.titles and name.lower() not in words.qualifiers:
                return _office(names, at, words)
    return None


_PERSON = r"([A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z]){1,2}),? "
_CLAUSE = r"(?:who [^,.\n]{3,80}, )?"  # "Jane Doe, who heads the chamber, spoke to us"
_HOLDER = r"\b[Tt]he ([a-z][\w’'-]*(?: [\w’'-]+){0,8}) "  # "The director of the institute"
_SIGNS = ",.:;“”\"'’()"


def _office(names: list[str], at: int, words: Words) -> str:
    """The office around a title: "chief trade negotiator", "governor of the Bank of Zambia"."""
    begin, end = at, at + 1
    while begin and names[begin - 1].lower() in words.titles:
        begin -= 1
    if _governs(names, end, words):
        end += 3 if names[end + 1] == "the" else 2
        while end < len(names) and _goes_on(names, end, words):
            end += 1
    return " ".join(names[begin:end])


def _governs(names: list[str], at: int, words: Words) -> bool:
    """ "of", "for" before what an office is for."""
    return at + 1 < len(names) and names[at].lower() in words.governing


def _goes_on(names: list[str], at: int, words: Words) -> bool:
    """Whether a word still belongs to the name of an office."""
    if _governs(names, at, words):
        return names[at + 1][:1].isupper()
    return names[at][:1].isupper() or names[at].lower() in words.titles


def _head(text: str, words: Words) -> str:
    """The lines of an interview before the first question."""
    first = next((one for one in _SPOKEN.finditer(text) if _speaks(one[1], words)), None)
    first = first or _LETTER.search(text)
    if first is not None:
        return text[: first.start()]
    asked = next((line for line in text.splitlines() if is_question(line)), None)
    return text[: text.index(asked) if asked else len(text) // 4]


_NEAR = 40  # letters between an economy and the office that is its own


def _is_of_office(word: str, words: Words) -> bool:
    return word.strip(",.:;") in words.titles | words.offices


def is_transcript(text: str, words: Words) -> bool:
    """Whether a text labels who speaks: at least two labels, or one that names an office."""
    if "A. " in text and len(_LETTER.findall(text)) >= _FEWEST_LETTERS:
        return True
    if ": " not in text:
        return False
    labels = LABEL.findall(text)
    offices = (word in words.titles for label in labels for word in label.lower().split())
    if len(labels) > 1 or any(offices):
        return True
    return sum(_speaks(found[1], words) for found in _SPOKEN.finditer(text)) > 1


def label_at(text: str, start: int, end: int, words: Words) -> re.Match[str] | None:
    """The label that a line of a transcript opens with: "THE MINISTER: ", "Deputy minister: "."""
    found = LABEL.match(text, start, end)
    if found is not None:
        return found
    found = _SPOKEN.match(text, start, end) or _LETTER.match(text, start, end)
    return found if found is not None and _speaks(found[1], words) else None


def _speaks(label: str, words: Words) -> bool:
    """Whether a label in small letters is of who speaks or asks: not "Total: " of a fact box."""
    first = label.lower().split()[0]
    return first in words.titles or first in words.asking


def parties_of(text: str, words: Words) -> dict[str, str]:
    """The economies that the labels of a transcript speak for, by label.

    A label names its economy, or who speaks under it does: of the two that the title
    names it is not the one that "our exports to India" go to.
    """
    labels = [label for label in LABEL.finditer(text) if not asks(label, words)]
    labels = labels or [one for one in _SPOKEN.finditer(text) if _speaks(one[1], words)]
    title = text.find("\n")
    named = places_in(text, 0, title) if title > 0 else []
    pair = list(dict.fromkeys(str(place.value[0]) for place in named))
    found: dict[str, str] = {}
    for number, label in enumerate(labels):
        end = labels[number + 1].start() if number + 1 < len(labels) else len(text)
        inside = places_in(text, label.start(1), label.end())
        code = str(inside[0].value[0]) if inside else _by_usage(text, label.end(), end, pair, words)
        if code is not None:
            found.setdefault(label[1], code)
    return found


def _by_usage(text: str, start: int, end: int, pair: list[str], words: Words) -> str | None:
    """Which of two economies says "our trade with Brazil": the other one."""
    if len(pair) != 2:
        return None
    other = next((code for code in _others(text[start:end], words) if code in pair), None)
    return pair[1 - pair.index(other)] if other is not None else None


def _others(text: str, words: Words) -> list[str]:
    """The economies that somebody speaks of as the other side: "our exports to India"."""
    found: list[str] = []
    for own in re.finditer(r"\b[Oo]ur\b[^.,;:?!\n]{0,60}", text):
        for place in places_in(own[0], 0, len(own[0])):
            led = own[0][: place.start].split()[-1:]
            if led and led[0] in words.toward:
                found.append(str(place.value[0]))
    return found


def asks(label: re.Match[str] | None, words: Words) -> bool:
    """Whether a label is of who asks: "Q. ", "QUESTION (Dawn): ", and not of who answers."""
    first = label[1].lower().split()[0] if label is not None else ""
    return first in words.asking and first not in words.answering


def speaker_of(text: str) -> str | None:
    """Whose speech a text is, by its title."""
    found = _SPEECH.search(text.partition("\n")[0])
    return found[1].strip() if found and found[1][:1].isupper() else None


def is_interview(text: str, words: Words) -> bool:
    """Whether a text is an interview without labels: it says so, and lines of it only ask."""
    if text.count("?") < _FEWEST_QUESTIONS:
        return False
    lower = text.lower()
    if not any(word in lower for word in words.interviews):
        return False
    return sum(map(is_question, text.splitlines())) >= _FEWEST_QUESTIONS


def is_question(line: str) -> bool:
    """Whether a line does nothing but ask."""
    return line.rstrip().endswith("?") and len(line.split()) <= _LONGEST_QUESTION


def publisher_in(text: str, words: Words) -> str | None:
    """The office under whose name a text is published: a heading "Statistics | Eurostat"."""
    for line in text.splitlines()[:_HEAD]:
        parts = [part.strip() for part in line.split("|")]
        if len(parts) < 2 or any(letter.isdigit() for letter in line):
            continue
        named = [part for part in parts if _names_office(part, words)]
        if named:
            return min(named, key=len)
    return None


def _names_office(part: str, words: Words) -> bool:
    return any(word in words.offices for word in part.lower().split())
