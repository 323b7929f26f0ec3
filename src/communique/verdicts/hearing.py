"""Which lists of words a text may have a word of: asked of every claim, answered in one pass.

A pattern is searched only where its words begin somewhere in the text; most quotes have none.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

_NOTHING: frozenset[str] = frozenset()
# How many letters of a word are listened for: patterns are longer and end in `\w*`.
_LETTERS = 3
_IN_BRACKETS = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_LETTERS_OR_SIGN = re.compile(r"[^\W\d_]+|[$€₽]")
_CHINESE = re.compile(r"[\u3400-\u9fff]")


def listener(keys: Mapping[str, Iterable[str]]) -> Callable[[str], frozenset[str]]:
    """What names the lists that a text may have a word of; never too few, now and then too many.

    >>> heard = listener({"money": ["dol", "$"], "lines": ["mar"]})
    >>> sorted(heard("5 Dollars")), sorted(heard("a market of $5")), sorted(heard("5%"))
    (['money'], ['lines', 'money'], [])

    Args:
        keys: in lower case, of every list what one of its words must have in it.
    """
    from ahocorasick_rs import AhoCorasick

    lists: dict[str, set[str]] = defaultdict(set)
    for name, every in keys.items():
        for key in every:
            lists[key].add(name)
    named = [frozenset(names) for names in lists.values()]
    find = AhoCorasick(list(lists)).find_matches_as_indexes

    def heard(text: str) -> frozenset[str]:
        found = find(text.lower(), overlapping=True)
        return _NOTHING.union(*[named[match[0]] for match in found]) if found else _NOTHING

    return heard


def keys_of(pattern: str) -> set[str]:
    """How the words of a pattern's alternatives begin; of Chinese, every character.

    >>> sorted(keys_of(r"pass(?:ed|es)?|broke(?:n)? through|рубеж\\w*"))
    ['bro', 'pas', 'руб']
    """
    keys = set(_CHINESE.findall(pattern))
    for alternative in _IN_BRACKETS.sub("", pattern).split("|"):
        begin = _LETTERS_OR_SIGN.search(re.sub(r"\\[bw]", " ", alternative))
        if begin is not None and not _CHINESE.match(begin[0]):
            keys.add(begin[0][:_LETTERS])
    return keys
