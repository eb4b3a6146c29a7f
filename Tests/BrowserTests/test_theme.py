"""The reader's choice of light and dark."""

import pytest

from visiting import visit

BACKGROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture
def index(site):
    return site / "en" / "index.html"


def test_pages_follow_the_system(browser, index):
    backgrounds = set()
    for scheme in ("light", "dark"):
        with visit(browser, index, scheme) as seen:
            backgrounds.add(seen.page.evaluate(BACKGROUND))
    assert len(backgrounds) == 2


def test_the_button_changes_the_theme_and_it_stays(browser, index):
    with visit(browser, index, "dark") as seen:
        dark = seen.page.evaluate(BACKGROUND)
    with visit(browser, index, "light") as seen:
        seen.page.get_by_role("button", name="dark").click()
        assert seen.page.evaluate(BACKGROUND) == dark
        seen.page.reload()
        assert seen.page.evaluate(BACKGROUND) == dark


def test_without_scripts_there_is_no_button_that_does_nothing(browser, index):
    with visit(browser, index, scripts=False) as seen:
        assert seen.page.locator("button:visible").count() == 0
