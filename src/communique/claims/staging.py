"""Who speaks a text as a whole: a transcript's parties, the guest of an interview, an office."""

from __future__ import annotations

import re

from communique.claims.language import Words

# The label of a transcript, in capitals at the beginning of a line: "THE MINISTER: Good ..."
LABEL = re.compile(r"^([A-Z][A-Z .,’'-]{2,60})(?: \([^()\n]{1,40}\))?: ", re.MULTILINE)
_SPOKEN = re.compile(r"^([A-Z][\w.,’' -]{0,60}?)(?: \([^()\n]{1,40}\))?: ", re.MULTILINE)
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


def is_transcript(text: str, words: Words) -> bool:
    """Whether a text labels who speaks: at least two labels, or one that names an office."""
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
    found = _SPOKEN.match(text, start, end)
    return found if found is not None and _speaks(found[1], words) else None


def _speaks(label: str, words: Words) -> bool:
    """Whether a label in small letters is of who speaks or asks: not "Total: " of a fact box."""
    first = label.lower().split()[0]
    return first in words.titles or first in words.asking


def speaker_of(text: str) -> str | None:
    """Whose speech a text is, by its title."""
    found = _SPEECH.search(text.partition("\n")[0])
    return found[1].strip() if found and found[1][:1].isupper() else None


def is_interview(text: str, words: Words) -> bool:
    """Whether a text is an interview without labels: it says so, and lines of it only ask."""
    if not any(word in text.lower() for word in words.interviews):
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
