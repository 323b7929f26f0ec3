"""The page in a real browser, from a real server: nothing runs, nothing is fetched, all can use it.

Debian's Chromium, driven by Playwright; skipped where there is none.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

import communique
from communique.briefs.html.page import to_html
from communique.domain import Report

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip
EXAMPLES = Path(__file__).parents[2] / "examples"
NOW = date(2026, 11, 24)
WIDE, PHONE, NARROWEST = 1180, 390, 320

if not CHROMIUM.exists():
    pytest.skip("there is no /usr/bin/chromium (apt-get install chromium)", allow_module_level=True)
sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

HOSTILE = """<script>window.ran = 1</script><img src="/stolen" onerror="window.ran = 2">
"><svg onload="window.ran = 3"></svg><style>* { display: none }</style><a href="javascript:ran=4">x
</main></body><iframe src="/frame"></iframe>\x00\x1b]0;title\x07\u202e

Trade between China and Russia came to 190.27 billion dollars in 2022<script>ran=5</script>, said
<img src=x onerror=ran=6>. China's exports to the United States were worth 50 million dollars in
2022, <b onmouseover="ran=7">the paper wrote</b>.
"""


class _Site:
    """Pages on a loopback address, and what was asked of it."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.asked: list[str] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                body = site.pages.get(self.path, "").encode()
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server.server_port}{path}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture(scope="module")
def site() -> Iterator[_Site]:
    """The page of the two examples, and one of a hostile report."""
    made = _Site()
    reports = list(communique.reports(EXAMPLES))
    made.pages["/brief"] = to_html(communique.check_each(reports, as_of=NOW))
    hostile = Report(HOSTILE, published=date(2023, 2, 1), id='"><script>ran=8</script>')
    checked = list(communique.check_each([hostile], as_of=NOW))
    assert len(checked[0][1]) == 2
    made.pages["/hostile"] = to_html(checked)
    yield made
    made.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """One browser for all tests, with an empty profile."""
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield browser
        browser.close()


Opened = Callable[..., object]


@pytest.fixture
def opened(browser, site) -> Iterator[Opened]:
    """Opens a page and fails if anything complains or asks for more."""
    complaints: list[str] = []
    contexts = []

    def open_page(path: str = "/brief", *, width: int = WIDE, scheme: str = "light"):
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("dialog", lambda dialog: complaints.append(f"dialog: {dialog.message}"))
        site.asked.clear()
        page.goto(site.address(path))
        complaints.extend(f"asked: {one}" for one in site.asked if one != path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


@pytest.mark.parametrize("path", ["/brief", "/hostile"])
def test_nothing_runs_and_nothing_is_fetched(opened, path) -> None:
    """No request but the page itself, no complaint, no script, whatever the report holds."""
    page = opened(path)
    for link in page.locator("main a:visible").all()[:10]:
        link.hover()
    assert page.evaluate("window.ran") is None
    assert page.evaluate("document.scripts.length + document.images.length") == 0
    assert page.evaluate("document.querySelectorAll('iframe, object, embed, form').length") == 0


def test_hostile_text_is_read_as_text(opened) -> None:
    """The words stand there, and the page around them is whole."""
    page = opened("/hostile")
    assert "<script>window.ran = 1</script>" in page.inner_text("h1")
    assert "<script>ran=5</script>" in page.inner_text("main")
    assert page.query_selector("footer").is_visible()
    assert page.evaluate("document.querySelectorAll('section.statement').length") == 2


def test_keyboard(opened) -> None:
    """The first stop leads past the head; then every stop in the order of the page, and seen."""
    page = opened()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.evaluate("document.activeElement.getBoundingClientRect().left") >= 0
    stops = page.evaluate(
        """() => [...document.querySelectorAll('a[href], [tabindex="0"], summary')]
                 .filter(one => one.checkVisibility()).length"""
    )
    page.evaluate("window.order = [...document.querySelectorAll('*')]")
    before = -1
    for _ in range(min(stops, 60)):
        at, outline = page.evaluate(
            "[order.indexOf(document.activeElement),"
            " getComputedStyle(document.activeElement).outlineStyle]"
        )
        assert at > before
        assert outline == "solid"
        before = at
        page.keyboard.press("Tab")


def test_the_skip_link_skips(opened) -> None:
    """Enter on it moves to the statements."""
    page = opened()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_verdicts_are_one_step_from_the_text_and_back(opened) -> None:
    """The number in the text leads to the section, which leads back."""
    page = opened()
    page.click("#r1-t2")
    assert page.evaluate("location.hash") == "#r1-s2"
    page.click("#r1-s2 .back")
    assert page.evaluate("location.hash") == "#r1-t2"


# Text with the colour behind it, wherever text is; the least contrast, by WCAG's formula.
CONTRAST = """() => {
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const part = c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(c => part(c / 255));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = one => {
    for (; one; one = one.parentElement) {
      const colour = rgb(getComputedStyle(one).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !one.checkVisibility()) continue;
    const style = getComputedStyle(one);
    const drawn = one.closest('svg') ? style.fill : style.color;
    const [low, high] = [light(rgb(drawn)), light(behind(one))].sort((a, b) => a - b);
    found.push([(high + 0.05) / (low + 0.05), walker.currentNode.data.trim().slice(0, 40)]);
  }
  return found.sort((a, b) => a[0] - b[0]).slice(0, 3).concat([[found.length, 'pieces']]);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(opened, scheme) -> None:
    """All text stands out at 4.5 to one or more, also that of the pictures."""
    page = opened(scheme=scheme)
    *least, (pieces, _) = page.evaluate(CONTRAST)
    assert pieces > 500
    assert least[0][0] >= 4.5, least


def test_dark_and_light_differ(opened) -> None:
    """The page and its pictures follow the reader's choice."""
    colours = [
        opened(scheme=scheme).evaluate(
            "[getComputedStyle(document.body).backgroundColor,"
            " getComputedStyle(document.querySelector('figure svg text')).fill]"
        )
        for scheme in ("light", "dark")
    ]
    assert colours[0][0] != colours[1][0]
    assert colours[0][1] != colours[1][1]


@pytest.mark.parametrize("path", ["/brief", "/hostile"])
@pytest.mark.parametrize("width", [WIDE, PHONE, NARROWEST])
def test_no_page_is_wider_than_its_window(opened, path, width) -> None:
    """Tables scroll in their own frames, which the keyboard reaches."""
    page = opened(path, width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(
        """[...document.querySelectorAll('*')].every(one =>
             one.scrollWidth <= one.clientWidth || !['auto', 'scroll'].includes(
               getComputedStyle(one).overflowX) || one.tabIndex === 0)"""
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_print(opened, scheme, tmp_path) -> None:
    """White paper, addresses written out, nothing that only a screen can use."""
    page = opened(scheme=scheme)
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 254)"
    assert not page.query_selector(".back").is_visible()
    assert not page.query_selector("details").is_visible()
    shown = page.evaluate("getComputedStyle(document.querySelector('td a'), '::after').content")
    assert "https://" in shown or "attr(href)" in shown
    page.pdf(path=tmp_path / "brief.pdf", format="A4")
    assert (tmp_path / "brief.pdf").stat().st_size > 20_000


def test_what_a_screen_reader_is_told(opened) -> None:
    """Landmarks, named regions, headings, and verdicts in words."""
    page = opened()
    tree = page.locator("body").aria_snapshot()
    for line in (
        "- banner:", "- main:", "- contentinfo:", '- navigation "Reports":',
        'link "Skip to the statements"', '- heading "Statement 1 supported" [level=4]',
        'link "statement 6: contradicted"', '- region "Figures beside statement 1":',
        '- table "Figures beside statement 1":', '- columnheader "Office"',
        '- rowheader "China\'s customs"',
    ):  # fmt: skip
        assert line in tree, line
    assert "✓" not in tree
