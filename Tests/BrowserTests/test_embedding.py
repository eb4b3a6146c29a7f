"""docs/embedding.md: one cell of a lesson on somebody else's page."""

import functools
import re
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from changing import CIRCUIT, cell_with, edit, run
from conftest import QuietHandler
from test_pages import severe
from visiting import NARROW, WIDE, Visit, note, visit

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "embedding.md"


def lines_of_html():
    """The two lines that the document tells to copy."""
    return re.search("```html\n(.*?)```", DOCUMENT.read_text(), re.S).group(1)


@pytest.fixture(params=["disk", "server"])
def host(request, browser, tmp_path, site, server):
    """Opens a page of another folder, or of another origin, with the document's lines in it."""
    address = site.as_uri() + "/" if request.param == "disk" else server
    lines = lines_of_html().replace("https://example.org/course/", address)
    assert address in lines
    (tmp_path / "host.html").write_text(f"<!DOCTYPE html><title>Host</title><h1>Mine</h1>\n{lines}")
    handler = functools.partial(QuietHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        page = browser.new_context().new_page()
        seen = Visit(page)
        page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        page.on("console", lambda message: note(message, seen))
        page.goto(
            (tmp_path / "host.html").as_uri()
            if request.param == "disk"
            else f"http://127.0.0.1:{other.server_port}/host.html"
        )
        yield seen
        # A server of files that has no icon says so in the console.
        assert [text for text in seen.complaints if "404" not in text] == []
        page.context.close()
        other.shutdown()


class Framed:
    """A frame as the helpers for pages want it."""

    def __init__(self, frame):
        self.page = frame


def test_the_two_lines_show_a_cell_that_runs(host):
    [frame] = [frame for frame in host.page.frames if frame.parent_frame]
    frame.locator("body.live-only").wait_for()
    assert frame.locator(".cell:visible").count() == 1
    assert frame.locator("h1:visible, nav:visible, header:visible").count() == 0
    cell = cell_with(Framed(frame), "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2)")
    assert "changed" in run(cell)
    assert "value 6.00" in frame.locator("#fig-forward .drawing > svg desc").first.text_content()
    rest = frame.get_by_role("link", name="The whole lesson: A circuit and the chain rule")
    assert rest.get_attribute("href").endswith("10-circuit.html#fig-forward")


def test_a_label_that_is_none_shows_the_lesson(opened):
    for name in ["nowhere", "top", "x%22%5D", "page-text"]:
        seen = opened(CIRCUIT, "#only=" + name)
        assert seen.page.locator("h1").is_visible()
        assert seen.page.locator(".live-only").count() == 0


def test_keys_do_not_lead_away(opened):
    seen = opened(CIRCUIT, "#only=fig-forward")
    address = seen.page.url
    for key in ["ArrowRight", "/"]:
        seen.page.keyboard.press(key)
    seen.page.wait_for_timeout(200)
    assert seen.page.url == address
    assert seen.page.locator("dialog[open]").count() == 0


@pytest.mark.parametrize("scheme, width", [("light", WIDE), ("dark", NARROW)])
def test_it_is_accessible_and_fits(browser, page_titled, scheme, width):
    with visit(browser, page_titled(*CIRCUIT), scheme, width, fragment="#only=fig-forward") as seen:
        assert seen.overflow() <= 0
        assert seen.complaints == []
        assert severe(seen.page) == []
