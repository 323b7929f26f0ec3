"""Asking the offices: politely, whole answers only, and going on where one stopped.

Each question is one address (`figures.sources`). Its answer is read before
anything is kept: what is cut off, a page for people, or not what the office
says it is never reaches the store. A busy office is asked again after the time
it names, else after ever longer pauses. Answers are kept a few at a time, so
that the same command, given again, goes on where it was stopped.
"""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import urljoin, urlsplit

from communique.domain import Figure
from communique.errors import AskError, SourceError
from communique.figures.answers import Answer
from communique.figures.sources import (
    Adapter,
    Asked,
    CutOff,
    RateAdapter,
    Refused,
    Source,
    Unfinished,
    library,
)
from communique.figures.writing import Outcome, add, fetched

if TYPE_CHECKING:
    import httpx2

    from communique.figures.rates import Rate

MOST_BYTES = 256_000_000
MOST_REDIRECTS = 5
TRIES_TO_CONNECT = 3  # who is offline should not wait a minute to hear of it
FRESH = timedelta(days=1)  # an answer of today is not asked for again
AT_ONCE = 20  # answers kept in one transaction, and what is lost at most by a kill
AT_LEAST_EVERY = 30.0  # seconds between two transactions, at most
MOST_WAITING = 64_000_000  # bytes of answers that wait to be kept
BUSY = {408, 425, 429, 500, 502, 503, 504}
MOVED = {301, 302, 303, 307, 308}
NOTHING = 204
AGENT = "communique"  # what we call ourselves at the door


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for an office.

    attempts  how often a question is put before giving up
    first     seconds before the second time; doubled each time after
    longest   seconds that are ever waited, even where the office asks for more
    timeout   seconds in which it must begin, and go on, to answer
    pause     seconds between two questions; None is what the office is used to
    """

    attempts: int = 6
    first: float = 2.0
    longest: float = 120.0
    timeout: float = 90.0
    pause: float | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What just happened, for whoever watches.

    done, total  questions answered, and all that are known of by now
    words        something to say: a wait, a question that was split; may be empty
    """

    done: int
    total: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """What a fetch brought.

    questions  answered now
    skipped    answered before, and kept
    empty      those of the answered that had nothing
    rates      exchange rates, which are read from the answers when needed
    """

    questions: int = 0
    skipped: int = 0
    empty: int = 0
    rates: int = 0
    outcome: Outcome = field(default_factory=Outcome)


Watch = Callable[[Told], None]
Entries = list["Figure"] | list["Rate"]


def fetch(
    adapter: Adapter,
    asked: Asked,
    *,
    store: Path,
    key: str = "",
    base: str = "",
    again: bool = False,
    patience: Patience | None = None,
    watch: Watch = lambda told: None,
) -> Tally:
    """Put every question to the office that has no answer of today, and keep what it says.

    Args:
        key: the user's own; goes to the office and nowhere else.
        base: another place that answers as the office does: a mirror, a test.
        again: also ask what was answered today.

    Raises:
        SourceError: an answer that cannot be used; those before it are kept.
    """
    since = datetime.now(UTC) if again else datetime.now(UTC) - FRESH
    run = _Run(adapter, store, base, since, watch)
    with _Office(adapter.SOURCE, key, base, patience or Patience(), run.say) as office:
        return run.through(addresses(adapter, asked, keyed=bool(key), base=base), office, adapter)


def addresses(adapter: Adapter, asked: Asked, *, keyed: bool, base: str = "") -> list[str]:
    """The addresses that a fetch would ask, without any key."""
    official = adapter.SOURCE.base
    other = base.rstrip("/")
    return [
        other + url.removeprefix(official) if other else url
        for url in adapter.urls(asked, keyed=keyed)
    ]


# -- one run ---------------------------------------------------------------------------


class _Run:
    """The questions of one fetch, and the answers not yet kept."""

    def __init__(
        self, adapter: Adapter, store: Path, base: str, since: datetime, watch: Watch
    ) -> None:
        self._source, self._store, self._since, self._watch = adapter.SOURCE, store, since, watch
        self._waiting: list[tuple[Answer, list[Figure]]] = []
        self._kept_at = time.monotonic()
        self._done = self._total = 0
        self._tally = Tally()

    def through(self, urls: Sequence[str], office: _Office, adapter: Adapter) -> Tally:
        left, self._total = deque(urls), len(urls)
        try:
            while left:
                left.extendleft(reversed(self._one(left.popleft(), office, adapter)))
        finally:
            self._keep()
        return self._tally

    def _one(self, url: str, office: _Office, adapter: Adapter) -> list[str]:
        """Ask one question; what to ask instead where it was too much at once."""
        if fetched(self._store, url, since=self._since):
            self._tally = replace(self._tally, skipped=self._tally.skipped + 1)
        else:
            try:
                content, entries = office.answer(url, adapter)
            except CutOff as cut:
                return self._parts(url, adapter, cut)
            self._take(url, content, entries)
        self._done += 1
        self.say("")
        return []

    def _parts(self, url: str, adapter: Adapter, cut: CutOff) -> list[str]:
        parts = adapter.narrower(url)
        if not parts:
            hint = "ask for fewer partners or products" + (
                f", or set {self._source.key}" if self._source.key else ""
            )
            raise SourceError(f"{cut}, and the question cannot be split\n\nhint: {hint}") from None
        self._total += len(parts) - 1
        self.say(f"{cut}: asking in {len(parts)} parts")
        return parts

    def _take(self, url: str, content: bytes, entries: Entries) -> None:
        answer = Answer(self._source.code, url, content, datetime.now(UTC))
        tally = self._tally
        self._tally = replace(
            tally, questions=tally.questions + 1, empty=tally.empty + (not entries)
        )
        if self._source.rates:
            self._tally = replace(self._tally, rates=tally.rates + len(entries))
        figures = [] if self._source.rates else cast("list[Figure]", entries)
        self._waiting.append((answer, figures))
        if self._is_time_to_keep():
            self._keep()

    def _is_time_to_keep(self) -> bool:
        size = sum(len(answer.content) for answer, _ in self._waiting)
        late = time.monotonic() - self._kept_at > AT_LEAST_EVERY
        return late or len(self._waiting) >= AT_ONCE or size > MOST_WAITING

    def _keep(self) -> None:
        if self._waiting:
            outcome = add(self._store, self._waiting, action="fetch")
            self._tally = replace(self._tally, outcome=self._tally.outcome + outcome)
            self._waiting, self._kept_at = [], time.monotonic()

    def say(self, words: str) -> None:
        self._watch(Told(self._done, self._total, words))


# -- one office ------------------------------------------------------------------------


class _Busy(Exception):
    """No answer this time.

    wait   seconds that the office asks for, None where it does not say
    tries  after how many it is no use to go on, where that is few
    """

    def __init__(self, words: str, wait: float | None = None, tries: int | None = None) -> None:
        super().__init__(words + (f", and asks to wait {wait:.0f} s" if wait else ""))
        self.wait, self.tries = wait, tries


class _Office:
    """The line to one office: one question at a time, each put again while it is busy."""

    def __init__(
        self, source: Source, key: str, base: str, patience: Patience, say: Callable[[str], None]
    ) -> None:
        for needed in ("httpx2", "stamina"):
            library(needed)
        import httpx2

        self._source, self._key, self._patience, self._say = source, key, patience, say
        self._homes = {_home(source.base), *([_home(base)] if base else [])}
        self._asked = False
        self._number = 0  # of the try that is going on
        self._client = httpx2.Client(
            timeout=patience.timeout, headers={"User-Agent": AGENT}, follow_redirects=False
        )

    def __enter__(self) -> _Office:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def answer(self, url: str, adapter: Adapter) -> tuple[bytes, Entries]:
        """A whole answer and what it holds.

        Raises:
            CutOff: the question is too big.
            SourceError: no answer after all tries, or one that cannot be used.
        """
        sent, headers = adapter.with_key(url, self._key)
        try:
            for number, attempt in enumerate(self._tries(), start=1):
                self._number = number
                with attempt:
                    content = self._get(sent, headers)
                    return content, _entries(adapter, content, url)
        except _Busy as busy:
            raise SourceError(
                f"{self._source.code} did not answer: {busy}\n\n"
                "hint: give the same command again later; what was answered is kept"
            ) from None
        raise AssertionError("a retry either answers or raises")

    def _tries(self) -> Iterator[_Attempt]:
        import stamina

        return cast(
            "Iterator[_Attempt]",
            iter(
                stamina.retry_context(
                    on=self._worth_another,
                    attempts=self._patience.attempts,
                    timeout=None,
                    wait_initial=self._patience.first,
                    wait_max=self._patience.longest,
                    wait_jitter=self._patience.first / 2,
                )
            ),
        )

    def _worth_another(self, error: Exception) -> bool | float:
        """Whether to ask again, and after how many seconds where the office said."""
        if not isinstance(error, _Busy | Unfinished):
            return False
        busy = error if isinstance(error, _Busy) else _Busy("")
        most, wait = self._patience.attempts, busy.wait
        if self._number >= min(busy.tries or most, most):
            return False
        if wait is not None and wait > self._patience.longest:
            return False
        self._say(f"{error}; asking again")
        return True if wait is None else wait

    def _get(self, url: str, headers: dict[str, str]) -> bytes:
        """The body of the answer, redirects inside the office followed."""
        self._rest()
        for _ in range(MOST_REDIRECTS):
            status, content, target = self._exchange(url, headers)
            if target is None:
                return self._accepted(status, content)
            url = self._followed(url, target)
        raise SourceError(f"{self._source.code} sends from one address to the next without end")

    def _exchange(self, url: str, headers: dict[str, str]) -> tuple[int, bytes, str | None]:
        """Status, body, and where the answer is instead; None where this is it."""
        import httpx2

        try:
            with self._client.stream("GET", url, headers=headers) as response:
                if response.status_code in MOVED:
                    return response.status_code, b"", response.headers.get("Location", "")
                if response.status_code in BUSY and not self._source.faults:
                    raise _Busy(f"status {response.status_code}", _wait_of(response))
                content = _whole(response, self._source)
                if response.status_code in BUSY and b"<fault" not in content:
                    raise _Busy(f"status {response.status_code}", _wait_of(response))
                return response.status_code, content, None
        except httpx2.ConnectError as error:
            raise _Busy(f"no connection ({_said(error)})", tries=TRIES_TO_CONNECT) from None
        except httpx2.TimeoutException:
            raise _Busy(f"nothing within {self._patience.timeout:g} seconds") from None
        except (httpx2.TransportError, httpx2.DecodingError) as error:
            raise _Busy(_said(error)) from None
        except httpx2.InvalidURL:
            raise AskError(f"{self._source.code} cannot be asked at this address") from None

    def _accepted(self, status: int, content: bytes) -> bytes:
        """The body, empty only where the office says that it has nothing."""
        if status == NOTHING:
            return b""
        if status == 200 and not content:
            raise Unfinished(f"{self._source.code} sent nothing at all")
        if status == 200 or (self._source.faults and content):
            return content
        words = " ".join(content[:2000].decode("utf-8", errors="replace").split())[:200]
        if status in (401, 403):
            raise Refused(_key_words(self._source, words))
        if status == 413:
            raise CutOff(f"{self._source.code} is asked for too much at once")
        raise SourceError(f"{self._source.code} refuses the question with status {status}: {words}")

    def _followed(self, url: str, target: str) -> str:
        there = urljoin(url, target)
        if _home(there) not in self._homes:
            raise SourceError(
                f"{self._source.code} sends us to {urlsplit(there).netloc[:80] or 'nowhere'},"
                " which is not its own address; not followed"
            )
        return there

    def _rest(self) -> None:
        """Between two questions, never before the first."""
        pause = self._source.pause if self._patience.pause is None else self._patience.pause
        if self._asked:
            time.sleep(pause)
        self._asked = True


if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    _Attempt = AbstractContextManager[None]


def _entries(adapter: Adapter, content: bytes, url: str) -> Entries:
    """Everything an answer holds, read to its end before any of it counts."""
    if not content:
        return []
    if adapter.SOURCE.rates:
        return list(cast("RateAdapter", adapter).rates(content, url=url))
    return list(adapter.read(content, url=url, retrieved=datetime.now(UTC).date()))


def _whole(response: httpx2.Response, source: Source) -> bytes:
    parts, size = [], 0
    for part in response.iter_bytes():
        size += len(part)
        if size > MOST_BYTES:
            raise SourceError(f"{source.code} sent more than {MOST_BYTES // 10**6} MB at once")
        parts.append(part)
    return b"".join(parts)


def _wait_of(response: httpx2.Response) -> float | None:
    """`Retry-After`: seconds, or a date; None where it is missing or cannot be read."""
    text = response.headers.get("Retry-After", "").strip()
    if text.isdecimal():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    aware = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (aware - datetime.now(UTC)).total_seconds())


def _key_words(source: Source, words: str) -> str:
    if "quota" in words.lower() or "volume" in words.lower():
        return f"{source.code} answers no more questions today: {words}"
    key = f"\n\nhint: set {source.key} to your key, or give --key" if source.key else ""
    return f"{source.code} refuses the key: {words or 'it does not say why'}{key}"


def _home(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: an office does not send from a safe line to an open one."""
    parts = urlsplit(url)
    try:
        port = parts.port or {"https": 443, "http": 80}.get(parts.scheme, 0)
    except ValueError:
        port = 0
    return parts.scheme, parts.hostname or "", -1 if "@" in parts.netloc else port


def _said(error: Exception) -> str:
    """What a failed connection says, without any address."""
    words = str(error).partition("http")[0].strip()
    return re.sub(r"^\[Errno -?\d+\] ", "", words).lower() or "the connection broke off"
