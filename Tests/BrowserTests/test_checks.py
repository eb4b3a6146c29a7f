"""The checks themselves: on a page that breaks every rule, each of them speaks up."""

import os

import pytest

from test_figures import numbers_in
from test_links import broken_links
from test_pages import COLOUR_RULES, severe
from test_weight import MOST_BYTES, MOST_SHIFT, keeping_waiting, layout_shift, weight
from visiting import NARROW, visit

BAD_PAGE = """<!DOCTYPE html><html><head><title></title></head><body>
<img src="http://127.0.0.1:9/picture.png">
<img src="missing.png">
<p style="color: #ccc; background: #fff">Too pale.</p>
<div style="width: 1000px">Too wide.</div>
<a href="nowhere.html">No such page.</a> <a href="#nothing">No such place.</a>
<a href="#here" id="here">A place.</a>
<script>console.error("a complaint"); missing();</script>
</body></html>"""


@pytest.fixture
def bad_page(tmp_path):
    file = tmp_path / "bad.html"
    file.write_text(BAD_PAGE)
    return file


def test_requests_to_other_hosts_are_seen(browser, bad_page):
    with visit(browser, bad_page) as seen:
        leaving = seen.requests_leaving(bad_page.parent)
    assert leaving == ["http://127.0.0.1:9/picture.png"]


def test_missing_files_are_seen(browser, bad_page):
    with visit(browser, bad_page) as seen:
        assert any(url.endswith("missing.png") for url in seen.failures)


def test_complaints_and_errors_are_seen(browser, bad_page):
    with visit(browser, bad_page) as seen:
        assert "a complaint" in seen.complaints
        assert any("missing is not defined" in text for text in seen.complaints)


def test_overflow_is_seen(browser, bad_page):
    with visit(browser, bad_page, width=NARROW) as seen:
        assert seen.overflow() > 600


def test_what_is_cut_off_is_seen(browser, bad_page):
    with visit(browser, bad_page, width=NARROW) as seen:
        assert seen.cut_off() == ["DIV: Too wide."]


def test_broken_links_are_seen(browser, bad_page):
    assert broken_links(browser, bad_page) == ["nowhere.html", "#nothing"]


def test_poor_contrast_is_seen(browser, bad_page):
    with visit(browser, bad_page) as seen:
        of_colours = severe(seen.page, rules=COLOUR_RULES)
        of_all = severe(seen.page)
    assert [text.split(":")[0] for text in of_colours] == ["color-contrast"]
    assert set(of_colours) < set(of_all)


def test_numbers_are_read_as_a_reader_does():
    assert numbers_in("x = \u22120.20, f: 12 (1.005) v2 3.") == {-0.2, 12, 1.0, 3}


def test_a_heavy_page_is_seen(tmp_path):
    (tmp_path / "heavy.css").write_bytes(os.urandom(MOST_BYTES))
    page = tmp_path / "heavy.html"
    page.write_text('<link rel="stylesheet" href="heavy.css">')
    assert weight(page) > MOST_BYTES


def test_scripts_that_keep_a_page_waiting_are_seen():
    html = '<script src="a.js"></script><script src="b.js" defer=""></script>'
    assert keeping_waiting(html) == ['<script src="a.js">']


def test_what_moves_is_seen(browser, tmp_path):
    page = tmp_path / "moving.html"
    page.write_text(
        "<!DOCTYPE html><p>Text.</p><script>setTimeout(() => document.body.prepend("
        "Object.assign(document.createElement('div'), { style: 'height: 400px' })), 100)</script>"
    )
    with visit(browser, page) as seen:
        assert layout_shift(seen.page) > MOST_SHIFT
