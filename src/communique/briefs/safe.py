"""Text from outside, made safe to print: nothing in it may move, colour or hide anything."""

from __future__ import annotations

import re
import unicodedata

# One space or line break in the text stays one space; what else cannot be seen is shown.
_BLANKS = re.compile(r"[\t\n\r\f\v\x85\u2028\u2029]+")
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")


def visible(text: str) -> str:
    r"""The text on one line, with every control or invisible character shown.

    Terminal escapes, bells, bidirectional overrides, zero-width characters
    and unassigned code points appear as signs: `␛`, `␇`, `⟨U+202E⟩`.

    >>> visible("trade\x1b[31m grew\u202e by\n25%")
    'trade␛[31m grew⟨U+202E⟩ by 25%'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, _BLANKS.sub(" ", text)))


def visible_lines(text: str) -> str:
    """Like `visible`, keeping the line breaks: for messages of several lines."""
    return "\n".join(visible(line) for line in text.splitlines())


def _shown(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if unicodedata.category(character) in _HIDDEN:
        return f"⟨U+{code:04X}⟩"
    return character
