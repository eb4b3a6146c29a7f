"""What helps to read a lesson: copying, changing the language, keys, formulas, paper."""

import re

import pytest

from changing import CIRCUIT, cell_with, edit, press, run
from visiting import NARROW, PAPER, visit


@pytest.fixture(scope="session")
def lesson(page_titled):
    return page_titled("en", "The sigmoid neuron")


@pytest.fixture(scope="session")
def translation(page_titled):
    return page_titled("ro", "Neuronul sigmoid")


AT_HEADING = "id => document.getElementById(id).scrollIntoView({ behavior: 'instant' })"


def test_the_copy_button_copies_the_code_without_line_numbers(browser, lesson):
    with visit(browser, lesson) as seen:
        seen.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        seen.page.locator(".copy-button").first.click()
        seen.page.get_by_role("button", name="Copied").wait_for()
        seen.page.evaluate(
            "document.body.insertAdjacentHTML('beforeend', '<textarea id=paste></textarea>');"
            "document.getElementById('paste').focus()"
        )
        seen.page.keyboard.press("Control+V")
        assert seen.page.evaluate("document.getElementById('paste').value").startswith(
            "let w0 = variable(2)\nlet x0"
        )


def test_the_switch_of_language_keeps_the_place(browser, lesson, translation):
    with visit(browser, lesson) as seen:
        seen.page.evaluate(AT_HEADING, "sec-backward-gate-by-gate")
        # By its place: what finds an element first would scroll.
        box = seen.page.locator(".languages a[hreflang=ro]").bounding_box()
        seen.page.mouse.click(box["x"] + 5, box["y"] + 5)
        seen.page.wait_for_url(f"**/ro/{translation.name}#sec-inapoi-poarta-cu-poarta")


def test_the_switch_of_language_works_without_scripts(browser, lesson, translation):
    with visit(browser, lesson, scripts=False) as seen:
        seen.page.locator(".languages a[hreflang=ro]").click()
        seen.page.wait_for_url(f"**/ro/{translation.name}")


def test_arrow_keys_change_the_lesson(browser, lesson):
    with visit(browser, lesson) as seen:
        before = seen.page.locator(".neighbours [rel=prev]").get_attribute("href")
        seen.page.keyboard.press("ArrowLeft")
        seen.page.wait_for_url(f"**/en/{before}")
        seen.page.keyboard.press("ArrowRight")
        seen.page.wait_for_url(f"**/en/{lesson.name}")


def test_the_contents_mark_where_the_reader_is(browser, lesson):
    with visit(browser, lesson) as seen:
        seen.page.evaluate(AT_HEADING, "sec-in-short")
        seen.page.locator(".contents a.current", has_text="In short").wait_for()


def test_formulas_bring_their_own_fonts(browser, site, lesson):
    """A font of the system by the same name would hide a broken `@font-face`."""
    with visit(browser, lesson) as seen:
        seen.page.evaluate("document.fonts.ready")
        fonts = [url for url in seen.requests if url.endswith(".woff2")]
        assert fonts and all(f"{site}/katex/fonts/" in url for url in fonts)
        loaded = "[...document.fonts].filter(f => f.status == 'loaded').map(f => f.family)"
        assert "KaTeX_Math" in " ".join(seen.page.evaluate(loaded))


def test_formulas_can_be_read_aloud(browser, lesson):
    with visit(browser, lesson) as seen:
        count = seen.page.locator(".katex").count()
        assert count > 20
        assert seen.page.locator(".katex > .katex-mathml > math").count() == count
        assert seen.page.locator(".katex > .katex-html[aria-hidden=true]").count() == count


@pytest.mark.parametrize("scripts", [True, False])
def test_a_solution_opens(browser, lesson, scripts):
    with visit(browser, lesson, scripts=scripts) as seen:
        solution = seen.page.locator("details.solution").first
        assert not solution.locator("pre").first.is_visible()
        solution.locator("summary").click()
        assert solution.locator("pre").first.is_visible()


def test_solutions_are_on_paper(browser, lesson):
    with visit(browser, lesson) as seen:
        seen.page.emulate_media(media="print")
        assert seen.page.locator("details.solution pre").first.is_visible()


def test_paper_has_the_text_without_the_interface(browser, lesson):
    with visit(browser, lesson, width=PAPER) as seen:
        seen.page.emulate_media(media="print")
        interface = ".search-button, .theme-button, .languages, .menu, nav, .copy-button"
        assert seen.page.locator(interface).count() > 5
        assert [e for e in seen.page.locator(interface).all() if e.is_visible()] == []
        assert seen.page.locator(".brand").is_visible()
        # Prose, code and captions begin at one edge; frames hang out, and have all four sides.
        edges = seen.page.evaluate(
            "['article > p', '.cell-name', '.code-line', 'figcaption p']"
            ".map(name => Math.round(document.querySelector(name).getBoundingClientRect().left))"
        )
        assert max(edges) - min(edges) <= 1
        frame = "getComputedStyle(document.querySelector('.cell')).borderInlineWidth"
        assert seen.page.evaluate(frame) == "1px"


def test_a_printed_lesson_is_a_few_pages(browser, lesson):
    with visit(browser, lesson) as seen:
        pdf = seen.page.pdf(prefer_css_page_size=True)
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    assert 3 < pages < 12


def test_paper_says_what_is_not_the_authors(browser, page_titled):
    with visit(browser, page_titled(*CIRCUIT), width=PAPER) as seen:
        cell = cell_with(seen, "let z = variable(-4)")
        edit(cell, "variable(-4)", "variable(2) // " + "long " * 60)
        run(cell)
        wrong = cell_with(seen, "let slope =")
        edit(wrong, "before) / h", "befor) / h")
        run(wrong)
        seen.page.emulate_media(media="print")
        # The editor is still open, and all of its long line is there.
        assert seen.cut_off() == []
        assert cell.locator(".code-line", has_text="long").bounding_box()["height"] > 30
        assert not cell.get_by_role("textbox").is_visible()
        assert wrong.locator(".live-error").is_visible()
        assert wrong.get_by_text("from the code before").is_visible()
        assert seen.page.locator("button:visible").count() == 0
        # Blue is for what can be operated.
        ink = "e => getComputedStyle(e).color"
        assert wrong.locator(".code-number").first.evaluate(ink) == wrong.locator(".code").evaluate(ink)


def open_menu(seen):
    seen.page.locator(".menu summary").click()
    menu = seen.page.locator(".menu-lessons")
    assert menu.is_visible()
    return menu


def test_the_menu_closes_when_the_reader_goes_on_elsewhere(browser, lesson):
    with visit(browser, lesson, width=NARROW) as seen:
        menu = open_menu(seen)
        seen.page.keyboard.press("Escape")
        assert not menu.is_visible()
        summary = seen.page.locator(".menu summary")
        assert summary.evaluate("e => e === document.activeElement")
        open_menu(seen)
        # Into the margin of the bar.
        seen.page.mouse.click(3, 28)
        assert not menu.is_visible()
        open_menu(seen)
        seen.page.locator(".search-button").focus()
        assert not menu.is_visible()
        # What is pressed inside it still works.
        before = seen.page.url
        open_menu(seen).locator("a").first.click()
        seen.page.wait_for_url(lambda url: url != before)


# What readers may set for themselves without losing anything (WCAG 1.4.12).
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""


@pytest.mark.parametrize("width", [320, NARROW])
def test_the_bar_holds_its_words_with_a_readers_own_spacing(browser, lesson, width):
    with visit(browser, lesson, width=width) as seen:
        seen.page.evaluate(SPACED)
        bar, name = (seen.page.locator(part).bounding_box() for part in (".top-bar", ".brand"))
        assert bar["y"] <= name["y"]
        assert name["y"] + name["height"] <= bar["y"] + bar["height"]
        assert seen.overflow() <= 0
