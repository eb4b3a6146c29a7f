"""`render serve`: a page that is open while its lesson is written."""

import contextlib
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
RENDER = ROOT / ".build" / "debug" / "render"


@contextlib.contextmanager
def serving(lessons):
    """The address of a preview of the lessons."""
    command = [RENDER, "serve", lessons, "--port", "0", "--cache", lessons.parent / "cache"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:"), process.stderr.read()
        yield address
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def lessons(tmp_path):
    """A copy of the course, to be written on."""
    return Path(shutil.copytree(ROOT / "lessons", tmp_path / "lessons"))


@pytest.fixture
def lesson(lessons):
    """A lesson of it."""
    return sorted((lessons / "en").glob("*-sigmoid-neuron.md"))[0]


@contextlib.contextmanager
def opened(browser, lessons, lesson):
    with serving(lessons) as address:
        context = browser.new_context()
        page = context.new_page()
        failures = []
        page.on("pageerror", lambda error: failures.append(str(error)))
        page.goto(address + "en/" + lesson.stem + ".html")
        # The stream of news is open from here on: the script has run.
        page.wait_for_load_state("load")
        page.wait_for_timeout(300)
        yield page
        context.close()
        assert failures == []


def save(lesson, old, new):
    text = lesson.read_text()
    assert old in text
    lesson.write_text(text.replace(old, new))


def scrolls_beyond(page, place, seconds=10):
    """Whether the page gets there; its policy bars the scripts that Playwright waits with."""
    for _ in range(10 * seconds):
        if page.evaluate("scrollY") > place:
            return True
        page.wait_for_timeout(100)
    return False


def test_a_saved_lesson_is_shown_at_once(browser, lessons, lesson):
    with opened(browser, lessons, lesson) as page:
        save(lesson, "## In short", "## In a nutshell")
        page.get_by_role("heading", name="In a nutshell").wait_for(timeout=10_000)
        assert scrolls_beyond(page, 1_000), "the place of the change comes into sight"


def test_errors_stand_in_the_page_until_they_are_mended(browser, lessons, lesson):
    with opened(browser, lessons, lesson) as page:
        save(lesson, "expect(f, 0.73, within: 0.005)", "expect(f, 0.74, within: 0.005)")
        alert = page.get_by_role("alert")
        alert.wait_for(timeout=10_000)
        assert f"{lesson.name}:" in alert.inner_text()
        assert "expected 0.74" in alert.inner_text()
        assert page.get_by_role("heading", name="In short").is_visible(), "the last good page stays"
        save(lesson, "expect(f, 0.74, within: 0.005)", "expect(f, 0.73, within: 0.005)")
        alert.wait_for(state="detached", timeout=10_000)


def test_the_page_asks_nobody_else(browser, lessons, lesson):
    with opened(browser, lessons, lesson) as page:
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        page.reload()
        page.wait_for_load_state("load")
        origin = page.evaluate("origin")
        assert asked and all(url.startswith(origin) for url in asked)
