"""Ordinary prose of our own without a statement about trade, the same at every run.

Sentences of everyday life from a small grammar: words of natural frequency,
numbers, years, prices, countries, and the ordinary words that trade prose
shares with the rest of the language (market, sales, supplies, bought, sent).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

WORDS = {
    "who": "the old teacher | a young nurse | my neighbour | the gardener | her brother"
    " | the librarian | a retired engineer | the choir | the village council | his aunt"
    " | the ferry captain | a group of students | the baker | the new coach | the painter"
    " | their cousin | the night porter | the youngest daughter | the band | the postman"
    " | the mayor | a visitor | the orchestra | the head cook | our guide",
    "name": "Anna Lindqvist | Peter Okafor | Maria Costa | Tom Hadley | Leila Haddad | Jan Novak"
    " | Ruth Ellis | Samuel Price | Ingrid Dahl | Carlos Vega",
    "did": "walked | waited | laughed | listened | worked | slept | talked | sang | rested"
    " | travelled | hesitated | smiled | returned | stayed | read | wrote letters | cooked",
    "made": "painted | repaired | found | remembered | described | opened | cleaned | carried"
    " | borrowed | lost | photographed | planted | watched | moved | kept | forgot",
    "thing": "the wooden boat | an old map | the kitchen window | a letter from her mother"
    " | the garden wall | a box of photographs | the church clock | a broken radio"
    " | the apple trees | her first bicycle | the narrow bridge | a book about birds"
    " | the stone stairs | a blue coat | the piano in the hall | the school roof"
    " | a basket of plums | the lantern above the door | his grandfather's watch",
    "where": "by the river | near the station | behind the school | in the old town"
    " | at the edge of the forest | on the quiet side of the square | above the harbour"
    " | in the reading room | under the chestnut trees | along the coast | next to the market"
    " | across the street | in a small house on the hill | beside the football ground",
    "when": "in the morning | after dinner | late in the evening | on Sunday | before the rain"
    " | in early spring | during the holidays | at the end of the week | a few days later"
    " | when the bells rang | while the children slept | for most of the winter",
    "place": "Portugal | Norway | Canada | Japan | Kenya | Scotland | Peru | Italy | Ireland"
    " | Morocco | Denmark | Chile",
    "weather": "cold and clear | warm | wet and windy | grey | bright | foggy | unusually mild",
    "month": "January | March | April | June | July | September | November",
    "thought": "it was time to go home | nothing had changed | the path was too steep"
    " | someone would come | the story was true | there was room for everyone"
    " | the music should begin | they had met before",
}

# How often each kind of sentence is drawn; the last ones hold words of trade's neighbours.
SENTENCES = (
    (9, "{Who} {did} {where} {when}."),
    (9, "{Who} {made} {thing} {where}, and {who} {did} {when}."),
    (8, "{When}, {who} {made} {thing} and {did} for a while."),
    (6, "{Who} said that {thought}."),
    (5, "“I knew that {thought},” said {name}, who {made} {thing} {when}."),
    (5, "It was {weather} that day, and {who} {did} {where}."),
    (4, "{Name} was born in {place} in {year} and {did} there until {year}."),
    (4, "The walk takes {small} minutes, a little more when it is {weather}."),
    (3, "In {month} {year}, {who} {made} {thing} for the first time."),
    (3, "The hall has {number} seats, and {who} {did} {where} until {hour}."),
    (3, "{Name} spent two summers in {place} and {made} {thing} there."),
    (2, "The museum opens at {hour} and a ticket costs {small} euros, {small} for students."),
    (2, "The market opens at {hour} on Saturdays; {who} {did} {where}."),
    (2, "Ticket sales begin on {month} {small}, and {who} {made} {thing}."),
    (2, "They packed food and other supplies for {small} days and {did} {where}."),
    (1, "{Who} bought {thing} at the market for {small} pounds."),
    (1, "{Name} sent {thing} to a friend in {place}."),
    (1, "About {small} percent of the pupils cycle to school, {number} in all."),
    (1, "The shop sold {number} copies of the book in its first week."),
    (1, "The road is {small} kilometres long; repairs will cost ${number},000."),
)

_FIELD = re.compile(r"\{(\w+)\}")


def reports(size: int, *, seed: int = 1) -> Iterator[str]:
    """Texts of news length, `size` bytes of them together or a little more."""
    chance = random.Random(seed)
    while size > 0:
        text = report(chance)
        size -= len(text.encode())
        yield text


def report(chance: random.Random) -> str:
    """One text: a title and some paragraphs."""
    title = sentence(chance).rstrip(".")
    paragraphs = [
        " ".join(sentence(chance) for _ in range(chance.randint(2, 5)))
        for _ in range(chance.randint(4, 10))
    ]
    return "\n\n".join([title, *paragraphs]) + "\n"


def sentence(chance: random.Random) -> str:
    """One sentence, with every field filled in."""
    weights, patterns = zip(*SENTENCES, strict=True)
    (pattern,) = chance.choices(patterns, weights)
    return _FIELD.sub(lambda field: _filled(field[1], chance), pattern)


def _filled(field: str, chance: random.Random) -> str:
    """A word for a field; a field in capitals begins the sentence."""
    numbers = {
        "small": lambda: str(chance.randint(2, 28)),
        "number": lambda: str(chance.randint(30, 980)),
        "year": lambda: str(chance.randint(1948, 2019)),
        "hour": lambda: f"{chance.randint(7, 21)}:{chance.choice(('00', '15', '30'))}",
    }
    if field in numbers:
        return numbers[field]()
    word = chance.choice(WORDS[field.lower()].split(" | "))
    return word[0].upper() + word[1:] if field[0].isupper() else word
