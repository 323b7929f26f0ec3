"""Offices as tests need them: recorded answers, small ones of our own, and one that misbehaves."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from communique.figures.fetch import Patience

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
DAY = date(2026, 11, 24)
QUICK = Patience(attempts=4, first=0.01, longest=0.5, timeout=0.3, pause=0)


@pytest.fixture
def sample() -> Callable[[str], bytes]:
    """A recorded answer; they lie beside the project and are no part of it."""

    def read(name: str) -> bytes:
        if not (SAMPLES / name).is_file():
            pytest.skip(f"no recorded answer {name} beside the project")
        return (SAMPLES / name).read_bytes()

    return read


# -- small answers of our own ----------------------------------------------------------


def row(**changed: object) -> dict[str, object]:
    """A row as UN Comtrade sends it: Brazil's exports to Peru in 2022, 4,900 million dollars."""
    return {
        "typeCode": "C", "freqCode": "A", "refYear": 2022, "refMonth": 52, "period": "2022",
        "reporterCode": 76, "partnerCode": 604, "partner2Code": 0, "flowCode": "X",
        "classificationCode": "H6", "cmdCode": "TOTAL", "customsCode": "C00", "mosCode": "0",
        "motCode": 0, "qty": None, "netWgt": None, "cifvalue": None, "fobvalue": 4900000123.0,
        "primaryValue": 4900000123.0, "legacyEstimationFlag": 0, "isReported": False,
        "isAggregate": True, **changed,
    }  # fmt: skip


def comtrade(*rows: dict[str, object], count: int | None = None) -> bytes:
    """An answer of UN Comtrade."""
    told = len(rows) if count is None else count
    return json.dumps(
        {"elapsedTime": "0.1 secs", "count": told, "data": rows, "error": ""}
    ).encode()


@pytest.fixture(name="row")
def _row() -> Callable[..., dict[str, object]]:
    return row


@pytest.fixture(name="comtrade_answer")
def _comtrade_answer() -> Callable[..., bytes]:
    return comtrade


# -- an office on this machine ---------------------------------------------------------


@dataclass(frozen=True)
class Reply:
    """What the office does with a question.

    cut    breaks off after so many bytes, having promised all
    delay  seconds before it begins
    """

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    delay: float = 0.0


class Office:
    """A real server on the loopback; replies in order, the last one again and again."""

    def __init__(self) -> None:
        self.replies: list[Reply] | Callable[[str], Reply] = [Reply()]
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()

    @property
    def base(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        """No more answers."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def _next(self, path: str) -> Reply:
        if callable(self.replies):
            return self.replies(path)
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        office = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                office.asked.append((self.path, dict(self.headers)))
                reply = office._next(self.path)
                time.sleep(reply.delay)
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body[: reply.cut])
                self.close_connection = reply.cut is not None

            def log_message(self, *_: object) -> None:
                """Say nothing."""

            def handle(self) -> None:
                """A client that hung up is no fault here."""
                try:
                    super().handle()
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

        return Handler


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office that answers what the test tells it to."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name in ("COMMUNIQUE_STORE", "COMMUNIQUE_COMTRADE_KEY", "COMMUNIQUE_CENSUS_KEY"):
        monkeypatch.delenv(name, raising=False)
    server = Office()
    yield server
    server.close()


@pytest.fixture
def reply() -> type[Reply]:
    """What the office does with a question."""
    return Reply


@pytest.fixture
def quick() -> Patience:
    """Waits that a test can afford."""
    return QUICK


@pytest.fixture
def day() -> date:
    """The day on which all answers of the tests came."""
    return DAY
