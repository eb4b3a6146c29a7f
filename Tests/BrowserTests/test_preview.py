"""`render serve`: a page that is open while its lesson is written."""

import contextlib
import shutil
from pathlib import Path

import pytest

from previewing import ROOT, serving


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


def fresh(page):
    """What the page's body is when it is loaded anew, at the same place, and how long it is."""
    other = page.context.new_page()
    other.goto(page.url)
    other.wait_for_load_state("load")
    other.evaluate(f"scrollTo(0, {page.evaluate('scrollY')})")
    other.wait_for_timeout(500)
    try:
        return body(other)
    finally:
        other.close()


def body(page):
    return page.evaluate("""[
        ...document.body.outerHTML.replaceAll(' class=""', '').split('<'),
        document.documentElement.scrollHeight,
    ]""")


def becomes_as_if_loaded_anew(page, seconds=10):
    """Whether it gets there: scripts start after the text has changed, and take their time."""
    for _ in range(2 * seconds):
        page.wait_for_timeout(500)
        if body(page) == fresh(page):
            return True
    return False


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


def test_a_sentence_more_touches_nothing_else(browser, lessons, lesson):
    with opened(browser, lessons, lesson) as page:
        page.evaluate("window.stays = [...document.querySelectorAll('main article > *')]")
        save(lesson, "It weighs its inputs, adds them up", "It weighs all its inputs, adds them up")
        page.get_by_text("It weighs all its inputs").wait_for(timeout=10_000)
        assert page.evaluate("stays.every((block) => block.isConnected)"), "the blocks are the same"
        save(lesson, "gives almost 1;\n", "gives almost 1;\n- another point;\n")
        page.get_by_text("another point").wait_for(timeout=10_000)
        assert becomes_as_if_loaded_anew(page)
        assert page.evaluate("stays.filter((block) => !block.isConnected).length") <= 1


def test_a_change_of_code_keeps_the_page_and_its_place(browser, lessons, lesson):
    with opened(browser, lessons, lesson) as page:
        page.evaluate("window.stays = true; document.querySelector('main details:last-of-type').open = true")
        cell = page.get_by_text("let s = w0 * x0 + w1 * x1 + w2")
        cell.scroll_into_view_if_needed()
        place = page.evaluate("scrollY")
        save(lesson, "let w0 = variable(2)\n", "let w0 = variable(2)  // the first weight\n")
        page.get_by_text("// the first weight").first.wait_for(timeout=10_000)
        page.wait_for_timeout(500)
        assert page.evaluate("window.stays"), "the page was not loaded again"
        assert abs(page.evaluate("scrollY") - place) < 5
        assert page.evaluate("document.querySelector('main details:last-of-type').open")
        page.evaluate("document.querySelector('main details:last-of-type').open = false")
        save(lesson, "// the first weight\n", "// a weight\n")
        page.get_by_text("// a weight").first.wait_for(timeout=10_000)
        assert becomes_as_if_loaded_anew(page)
        dark = page.evaluate("document.documentElement.dataset.theme === 'dark'")
        page.locator(".theme-button").click()
        assert page.evaluate("document.documentElement.dataset.theme === 'dark'") != dark
        page.locator(".search-button").click()
        page.locator(".search input").fill("sigmoid")
        page.locator(".search li").first.wait_for(timeout=10_000)


def test_a_page_that_needs_other_files_is_loaded_again(browser, lessons, lesson):
    plain = lesson.parent / "90-plain.md"
    plain.write_text("---\ntitle: Plain\norder: 90\n---\n\nNo formula.\n")
    with opened(browser, lessons, plain) as page:
        page.evaluate("window.stays = true")
        save(plain, "No formula.", "A formula, $x^2$.")
        page.locator(".katex").first.wait_for(timeout=10_000)
        assert page.evaluate("window.stays === undefined")


def test_changes_of_code_that_follow_each_other_leave_one_page(browser, lessons, lesson):
    with opened(browser, lessons, lesson) as page:
        page.evaluate("window.stays = true")
        # Frames come late, as in a page that is out of sight.
        page.evaluate("window.requestAnimationFrame = (work) => setTimeout(work, 1500)")
        last = "let w0 = variable(2)"
        for number in range(4):
            save(lesson, last + "\n", f"let w0 = variable(2)  // change {number}\n")
            last = f"let w0 = variable(2)  // change {number}"
            page.wait_for_timeout(500)
        page.get_by_text("// change 3").first.wait_for(timeout=20_000)
        page.wait_for_timeout(4_000)
        assert becomes_as_if_loaded_anew(page), "its scripts were started once on what is there"
        assert page.evaluate("window.stays"), "the page was not loaded again"
