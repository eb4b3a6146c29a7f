"""What holds for every page, whatever its lesson says."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from visiting import NARROW, PAPER, WIDE, visit

SCHEMES = ["light", "dark"]


@pytest.mark.parametrize("scheme, width", [("light", WIDE), ("dark", NARROW)])
def test_opens_from_the_disk_in_peace(browser, site, page_file, scheme, width):
    """Nothing is asked of another host, nothing is missing, nothing complains, nothing sticks out."""
    with visit(browser, page_file, scheme, width) as seen:
        assert seen.requests_leaving(site) == []
        assert seen.failures == []
        assert seen.complaints == []
        assert seen.overflow() <= 0


def test_says_the_same_without_scripts(browser, page_file):
    with visit(browser, page_file) as seen:
        with_scripts = seen.page.inner_text("main")
    with visit(browser, page_file, scripts=False) as seen:
        without_scripts = seen.page.inner_text("main")
    assert without_scripts.strip()
    for line in without_scripts.splitlines():
        assert line in with_scripts


def test_has_a_title_and_a_language(browser, page_file):
    with visit(browser, page_file) as seen:
        assert seen.page.title().strip()
        assert seen.page.get_attribute("html", "lang") in ("en", "ro")
        assert seen.page.locator("h1").count() == 1


def test_nothing_is_cut_off_on_paper(browser, page_file):
    with visit(browser, page_file, width=PAPER) as seen:
        seen.page.emulate_media(media="print")
        assert seen.cut_off() == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_is_accessible(browser, page_file, scheme):
    """No violation that axe calls serious or critical; contrast is among them."""
    with visit(browser, page_file, scheme) as seen:
        assert severe(seen.page) == []


def severe(page):
    """What axe calls serious or critical, in a line each."""
    violations = Axe().run(page).response["violations"]
    return [summary(v) for v in violations if v["impact"] in ("serious", "critical")]


def summary(violation):
    """The rule and the first elements that break it."""
    places = [node["html"][:120] for node in violation["nodes"][:3]]
    return f"{violation['id']}: {violation['help']}: {places}"
