"""Lessons from strangers in a real browser: nothing of theirs ever runs as script."""

import subprocess
from urllib.parse import urlsplit

import pytest

from attacks import ADDRESSES, CALL, TEXTS, lesson, literal
from conftest import pages_of
from previewing import RENDER, serving
from visiting import NARROW, visit

# Whoever reaches this has run a script.
STOLEN = "() => 'stolen' in window"

# What a page of ours has in it that can run, load or lead somewhere.
ACTIVE = """() => ({
  scripts: [...document.scripts].map(s => s.textContent.trim() ? 'inline' : s.getAttribute('src')),
  handlers: [...document.querySelectorAll('*')].flatMap(e =>
    [...e.attributes].filter(a => /^on/i.test(a.name)).map(a => e.tagName + ' ' + a.name)),
  frames: document.querySelectorAll('iframe, object, embed, base, form, portal, frame').length,
  refreshes: document.querySelectorAll('meta[http-equiv=refresh]').length,
  links: [...document.querySelectorAll('[href], [src], [action], [xlink\\\\:href]')].map(e =>
    e.getAttribute('href') || e.getAttribute('src') || e.getAttribute('action') || ''),
})"""


def build(folder, *flags):
    command = [RENDER, folder / "lessons", "-o", folder / "site", "--cache", folder / "cache", *flags]
    return subprocess.run(command, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory):
    """A site of lessons that each say one attack everywhere."""
    folder = tmp_path_factory.mktemp("attacks")
    lessons = folder / "lessons" / "en"
    lessons.mkdir(parents=True)
    for number, text in enumerate(TEXTS):
        (lessons / f"{number:02} '\"&<b>#%.md").write_text(lesson(text))
    done = build(folder)
    assert done.returncode == 0, done.stderr[:4000]
    return folder / "site"


def assert_harmless(page, site):
    active = page.evaluate(ACTIVE)
    assert "inline" not in active["scripts"]
    assert all(not urlsplit(source).scheme for source in active["scripts"])
    assert active["handlers"] == []
    assert (active["frames"], active["refreshes"]) == (0, 0)
    for link in active["links"]:
        scheme = urlsplit(link).scheme
        assert scheme in ("", "https", "http", "mailto") or link.startswith("data:image/"), link
        assert not link.startswith("//"), link
    assert not page.evaluate(STOLEN)


def settle(page):
    """What a reader might do: go over everything, focus it, press it."""
    page.mouse.move(200, 400)
    page.keyboard.press("Tab")
    page.evaluate(
        """() => { for (const e of document.querySelectorAll('main *')) {
          e.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
          if (e.tabIndex >= 0) e.focus({preventScroll: true});
        } }"""
    )
    page.wait_for_timeout(100)


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_a_text_that_wants_to_be_more_stays_a_text(browser, hostile_site, number):
    (file,) = [f for f in pages_of(hostile_site / "en") if f.name.startswith(f"{number:02} ")]
    with visit(browser, file, width=NARROW) as seen:
        settle(seen.page)
        assert_harmless(seen.page, hostile_site)
        assert seen.requests_leaving(hostile_site) == []
        assert not [url for url in seen.requests if "stolen" in url]
        # A script that was let in and then held back by the policy would be told of here.
        assert seen.complaints == []
        assert seen.page.locator("h1").count() == 1


def test_the_index_and_its_search_are_harmless_too(browser, hostile_site):
    for file in pages_of(hostile_site):
        if file.name != "index.html":
            continue
        with visit(browser, file) as seen:
            settle(seen.page)
            assert_harmless(seen.page, hostile_site)
            search = seen.page.get_by_role("searchbox")
            if search.count():
                search.first.fill("script")
                seen.page.wait_for_timeout(500)
                assert_harmless(seen.page, hostile_site)
            assert seen.complaints == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_that_leads_to_a_script_is_refused(tmp_path, address):
    (tmp_path / "lessons" / "en").mkdir(parents=True)
    file = tmp_path / "lessons" / "en" / "a.md"
    for written in (f"[a]({address})", f"[a](<{address}>)", f"![a](<{address}>)", f"[a]\n\n[a]: {address}"):
        file.write_text(f"---\ntitle: A\n---\n\n{written}\n")
        done = build(tmp_path)
        if done.returncode == 0:
            # It was no link: its text stands in the page.
            page = (tmp_path / "site" / "en" / "a.html").read_text()
            assert "stolen" not in page.replace(CALL, "") and 'href="java' not in page.lower()
            assert f'="{address}"' not in page
        else:
            assert done.returncode == 1 and "a.md:5:" in done.stderr


def test_errors_in_the_preview_are_text(browser, tmp_path):
    """What a failing lesson says is shown in its open page."""
    (tmp_path / "lessons" / "en").mkdir(parents=True)
    file = tmp_path / "lessons" / "en" / "a.md"
    file.write_text("---\ntitle: A\n---\n\nText.\n")
    with serving(tmp_path / "lessons") as address:
        context = browser.new_context()
        page = context.new_page()
        page.goto(address + "en/a.html")
        page.wait_for_timeout(300)
        for text in TEXTS[:8]:
            cell = f"```swift-ml\nfatalError({literal(text)})\n```\n"
            file.write_text(f"---\ntitle: A\n---\n\n{' '.join(text.split())}\n\n[x](<{text}>)\n\n{cell}")
            page.get_by_role("alert").wait_for(timeout=10_000)
            page.wait_for_timeout(200)
            assert not page.evaluate(STOLEN)
            assert page.locator("img[onerror], svg[onload], iframe").count() == 0
        context.close()


def test_the_tests_would_see_a_script(browser, tmp_path):
    """A page with the simplest of these attacks let through."""
    file = tmp_path / "a.html"
    file.write_text(f"<!doctype html><title>a</title><h1>a</h1><main><img src=stolen.png onerror='{CALL}'>")
    with visit(browser, file) as seen:
        settle(seen.page)
        assert seen.page.evaluate(STOLEN)
        with pytest.raises(AssertionError):
            assert_harmless(seen.page, tmp_path)
