"""The search: from the disk, in both languages, by keyboard, whatever marks the letters carry."""

import json

import pytest

from test_pages import severe
from visiting import NARROW, SCHEMES, visit


def results(page):
    page.locator(".search li").first.wait_for()
    return page.locator(".search li a").all_inner_texts()


def search(page, query):
    page.keyboard.press("/")
    page.locator(".search input").fill(query)
    return results(page)


@pytest.mark.parametrize("query", ["functie de pierdere", "Funcţia de pierdere", "funcție PIERDERE"])
def test_letters_count_without_their_marks(browser, site, query):
    with visit(browser, site / "ro" / "index.html") as seen:
        assert any("pierderea hinge" in result for result in search(seen.page, query))
        assert seen.complaints == []


def test_a_result_leads_to_its_section(browser, site, page_titled):
    with visit(browser, site / "en" / "index.html") as seen:
        assert "sigmoid" in search(seen.page, "saturated")[0]
        seen.page.keyboard.press("Enter")
        seen.page.wait_for_url(f"**/en/{page_titled('en', 'The sigmoid neuron').name}#sec-*")
        assert seen.page.locator(".search").is_hidden()


def test_a_result_shows_the_words_around(browser, site):
    with visit(browser, site / "en" / "index.html") as seen:
        search(seen.page, "gears")
        assert seen.page.locator(".search mark").first.inner_text() == "gears"
        assert "Think of gears. If q moves once" in seen.page.locator(".search li p").first.inner_text()


def test_the_words_around_are_whole(browser, site):
    with visit(browser, site / "en" / "index.html") as seen:
        search(seen.page, "gradient")
        excerpts = seen.page.locator(".search li p").all_inner_texts()
        cut = [text.removesuffix(" …") for text in excerpts if text.endswith(" …")]
        index = (site / "search-en.js").read_text()
        lessons = json.loads(index.removeprefix("lessonIndex(").removesuffix(");\n"))
        words = {w for lesson in lessons for p in lesson["passages"] for w in p["text"].split()}
        assert cut and all(text.split()[-1] in words for text in cut)


def test_the_arrows_walk_through_the_results(browser, site):
    focused = """() => 1 + [...document.querySelectorAll('.search li')]
      .indexOf(document.activeElement.closest('li'))"""
    with visit(browser, site / "en" / "index.html") as seen:
        assert len(search(seen.page, "gradient")) > 2
        places = []
        for key in ["ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp"]:
            seen.page.keyboard.press(key)
            places.append(seen.page.evaluate(focused))
        assert places == [1, 2, 1, 0]
        seen.page.keyboard.press("Escape")
        assert seen.page.locator(".search").is_hidden()


@pytest.mark.parametrize("language, said", [("en", "Places shown: "), ("ro", "Locuri arătate: ")])
def test_those_who_listen_hear_how_much_is_found(browser, site, language, said):
    with visit(browser, site / language / "index.html") as seen:
        found = len(search(seen.page, "sigmoid"))
        assert found > 1
        assert seen.page.locator(".search [role=status]").inner_text() == said + str(found)
        seen.page.locator(".search input").fill("")
        assert seen.page.locator(".search [role=status]").inner_text() == ""


def test_nothing_found_is_said(browser, site):
    with visit(browser, site / "ro" / "index.html", width=NARROW) as seen:
        seen.page.get_by_role("button", name="Caută").click()
        seen.page.locator(".search input").fill("xyzzy")
        seen.page.get_by_text("Nu am găsit nimic").wait_for()
        assert seen.overflow() <= 0


def test_a_slash_in_a_field_is_a_slash(browser, site):
    with visit(browser, site / "en" / "index.html") as seen:
        seen.page.keyboard.press("/")
        seen.page.keyboard.type("a/b")
        assert seen.page.locator(".search input").input_value() == "a/b"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_results_are_accessible(browser, site, scheme):
    with visit(browser, site / "en" / "index.html", scheme) as seen:
        search(seen.page, "gradient")
        assert severe(seen.page) == []
