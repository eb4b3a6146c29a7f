"""The site and the browser that the tests here share.

SITE names the folder of a built site; Utilities/test-pages.sh builds one and sets it.
"""

import functools
import os
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from visiting import NARROW, Visit, note, visit

SITE = Path(os.environ.get("SITE", "site")).resolve()


def pages_of(site):
    """Every page of a site, by path."""
    return sorted(site.rglob("*.html"))


def pytest_generate_tests(metafunc):
    """A test that asks for a `page_file` runs once for each page of the site, all tests of a page together."""
    if "page_file" in metafunc.fixturenames:
        files = pages_of(SITE)
        metafunc.parametrize(
            "page_file",
            files,
            ids=[file.relative_to(SITE).as_posix() for file in files],
            scope="session",
        )


@pytest.fixture(scope="session")
def site():
    assert pages_of(SITE), f"no page in {SITE}"
    return SITE


@pytest.fixture(scope="session")
def page_titled(site):
    """The page of a lesson by its title: files may be renamed."""

    def find(language, title):
        files = [f for f in pages_of(site / language) if f"<h1>{title}</h1>" in f.read_text()]
        assert len(files) == 1, f"{title}: {files}"
        return files[0]

    return find


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium; it runs as root in CI, where its own sandbox cannot."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def at_desk(browser, page_file):
    """A page of the site on a wide, light screen. The tests that share it leave it as it is."""
    with visit(browser, page_file) as seen:
        yield seen


@pytest.fixture(scope="session")
def on_phone(browser, page_file):
    """The same on a narrow, dark one."""
    with visit(browser, page_file, "dark", NARROW) as seen:
        yield seen


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def server(site):
    """The site as a host would serve it."""
    handler = functools.partial(QuietHandler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(params=["disk", "server"])
def opened(request, browser, site, server, page_titled):
    """Opens a lesson by its title; afterwards nothing may have gone wrong."""
    visits = []

    def open_lesson(title, fragment="", page=None, width=1440, **options):
        file = page_titled(*title)
        address = file.as_uri()
        if request.param == "server":
            address = server + file.relative_to(site).as_posix()
        viewport = {"width": width, "height": 900}
        seen = Visit(page or browser.new_context(viewport=viewport, **options).new_page())
        seen.page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        seen.page.on("console", lambda message: note(message, seen))
        seen.page.on("request", lambda sent: seen.requests.append(sent.url))
        # A page of the same address would not load again.
        seen.page.goto("about:blank")
        seen.page.goto(address + fragment, wait_until="load")
        visits.append(seen)
        return seen

    yield open_lesson
    for seen in visits:
        assert seen.complaints == []
        seen.page.context.close()
