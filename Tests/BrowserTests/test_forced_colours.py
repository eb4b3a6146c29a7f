"""High contrast: the browser paints in colours of the reader's, and what a page says is still seen."""

from contextlib import contextmanager

import pytest

from changing import CIRCUIT, cell_with, edit, press
from visiting import Visit


@contextmanager
def forced(browser, file, scheme="dark", theme=None):
    context = browser.new_context(forced_colors="active", color_scheme=scheme)
    page = context.new_page()
    if theme:
        page.add_init_script(f"localStorage.setItem('theme', '{theme}')")
    page.goto(file.as_uri())
    yield Visit(page)
    context.close()


def style(found, name, part=None):
    return found.evaluate("(e, [name, part]) => getComputedStyle(e, part)[name]", [name, part])


@pytest.fixture
def circuit(page_titled):
    return page_titled(*CIRCUIT)


def test_only_marked_numbers_have_an_edge(browser, page_titled):
    with forced(browser, page_titled("en", "Scores and the hinge loss")) as seen:
        ground = style(seen.page.locator("body"), "backgroundColor")
        plain = seen.page.locator(".number:not(.number-highlighted)").first
        assert style(plain, "borderTopColor") == ground
        assert style(seen.page.locator(".number-highlighted").first, "borderTopColor") != ground


def test_formulas_are_not_cut_by_grounds_behind_letters(browser, page_titled):
    with forced(browser, page_titled("en", "Scores and the hinge loss")) as seen:
        formula = seen.page.locator(".katex").first
        assert style(formula, "forcedColorAdjust") != "auto"
        assert style(formula, "color") == style(seen.page.locator("body"), "color")


@pytest.mark.parametrize("scheme, theme", [("dark", "light"), ("light", "dark")])
def test_figures_go_with_the_ground_whatever_theme_was_chosen(browser, circuit, scheme, theme):
    with forced(browser, circuit, scheme) as seen:
        expected = style(seen.page.locator(".circuit-name:visible").first, "fill")
    with forced(browser, circuit, scheme, theme) as seen:
        assert style(seen.page.locator(".circuit-name:visible").first, "fill") == expected
        # Nor is there a button that would change nothing else.
        assert not seen.page.locator(".theme-button").is_visible()


def test_steps_that_are_done_are_filled(browser, circuit):
    with forced(browser, circuit) as seen:
        dots = seen.page.locator("#fig-backward .stepper-dots i")
        filled = "e => getComputedStyle(e).backgroundColor === getComputedStyle(e).borderTopColor"
        # Of either kind: the first stands for a value, the last for a gradient.
        for button, expected in [("first", [True, False]), ("last", [True, True])]:
            seen.page.locator(f"#fig-backward [data-step={button}]").click()
            assert [dot.evaluate(filled) for dot in (dots.first, dots.last)] == expected


def test_the_editor_does_not_cover_its_listing_and_shows_that_it_is_open(browser, circuit):
    with forced(browser, circuit) as seen:
        cell = cell_with(seen, "let z = variable(-4)")
        edit(cell, "variable(-4)", "variable(2)")
        area = cell.get_by_role("textbox")
        assert style(area, "color") == "rgba(0, 0, 0, 0)"
        assert style(area, "color", "::selection") != style(area, "backgroundColor", "::selection")
        assert style(cell, "outlineStyle") == "solid"
        press(cell, "Done")


def test_the_chosen_result_of_a_search_has_an_edge(browser, circuit):
    with forced(browser, circuit) as seen:
        seen.page.keyboard.press("/")
        seen.page.locator(".search input").fill("gradient")
        seen.page.locator(".search li").first.wait_for()
        seen.page.keyboard.press("ArrowDown")
        assert style(seen.page.locator(".search li").first, "outlineStyle") == "solid"
