"""HTML that cannot be broken by what stands in it: text is escaped unless it is `Html`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from communique.briefs.parts import host

# Elements without an end.
VOID = frozenset(("meta", "link", "br", "hr"))

# Control characters, signs that turn the direction of reading, halves of pairs, and what is no
# character at all. Joiners and soft hyphens stay: languages need them.
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)


class Html(str):
    """Markup that was made here, and so is not escaped again."""

    __slots__ = ()


Inside = str | Iterable[str] | None


def tag(name: str, /, *inside: Inside, **attributes: str | int | bool | None) -> Html:
    """An element; `class_` is class, `aria_label` is aria-label, None and False are left out.

    >>> tag("p", "1 < 2 & ", tag("b", "3"), class_="sum", hidden=None)
    '<p class="sum">1 &lt; 2 &amp; <b>3</b></p>'
    """
    told = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in VOID:
        return Html(f"<{name}{told}>")
    return Html(f"<{name}{told}>{join(*inside)}</{name}>")


def join(*inside: Inside) -> Html:
    """Pieces one after the other; text among them is escaped."""
    return Html("".join(_piece(one) for one in inside if one is not None))


def plain(text: str) -> str:
    r"""Text with every unsafe character shown by its number.

    >>> plain("a\x00b\u202ec")
    'a⟨U+0000⟩b⟨U+202E⟩c'
    """
    return _UNSAFE.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def link(url: str, words: str | None = None, **attributes: str | None) -> Html:
    """A link where the address is one on the web, else its text."""
    name = host(url)
    if name is None:
        return tag("span", url)
    return tag("a", words or name, href=url, rel="noopener noreferrer", **attributes)


def _piece(one: str | Iterable[str]) -> str:
    if isinstance(one, Html):
        return one
    if isinstance(one, str):
        return escape(plain(one), quote=False)
    return "".join(map(_piece, one))


def _attribute(key: str, value: str | int | bool | None) -> str:
    name = key.rstrip("_").replace("_", "-")
    if value is None or value is False:
        return ""
    if value is True:
        return f" {name}"
    return f' {name}="{escape(plain(str(value)))}"'
