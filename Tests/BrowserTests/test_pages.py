"""What holds for every page, whatever its lesson says."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from visiting import PAPER, visit

# What depends on the colours of a page.
COLOUR_RULES = ["color-contrast", "link-in-text-block"]


@pytest.mark.parametrize("reader", ["at_desk", "on_phone"])
def test_opens_from_the_disk_in_peace(request, site, page_file, reader):
    """Nothing is asked of another host, nothing is missing, nothing complains, nothing sticks out."""
    seen = request.getfixturevalue(reader)
    assert seen.requests_leaving(site) == []
    assert seen.failures == []
    assert seen.complaints == []
    assert seen.overflow() <= 0


def test_says_the_same_without_scripts(browser, page_file, at_desk):
    with_scripts = at_desk.page.inner_text("main")
    with visit(browser, page_file, scripts=False) as seen:
        without_scripts = seen.page.inner_text("main")
    assert without_scripts.strip()
    for line in without_scripts.splitlines():
        assert line in with_scripts


def test_has_a_title_and_a_language(at_desk):
    assert at_desk.page.title().strip()
    assert at_desk.page.get_attribute("html", "lang") in ("en", "ro")
    assert at_desk.page.locator("h1").count() == 1


def test_nothing_is_cut_off_on_paper(browser, page_file):
    with visit(browser, page_file, width=PAPER) as seen:
        seen.page.emulate_media(media="print")
        assert seen.cut_off() == []


def test_is_accessible(at_desk):
    """No violation that axe calls serious or critical."""
    assert severe(at_desk.page) == []


def test_is_accessible_in_the_dark(on_phone):
    assert severe(on_phone.page, rules=COLOUR_RULES) == []


def severe(page, rules=None):
    """What axe calls serious or critical, in a line each; without `rules` by all of its rules."""
    # What else it found, which is most of its work, is not asked for.
    options = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    violations = Axe().run(page, options=options).response["violations"]
    return [summary(v) for v in violations if v["impact"] in ("serious", "critical")]


def summary(violation):
    """The rule and the first elements that break it."""
    places = [node["html"][:120] for node in violation["nodes"][:3]]
    return f"{violation['id']}: {violation['help']}: {places}"
