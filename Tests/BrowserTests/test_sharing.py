"""A reader's changes are kept for the visit and travel in a link, as text and nothing else."""

import base64
import json
import random
import re
import zlib

import pytest

from changing import CIRCUIT, cell_with, edit, press, run, said

SHARED = "nothing runs before"


def link_of(seen, cell):
    """The link that Share makes: what it would have copied is shown where it cannot be."""
    seen.page.evaluate(
        "() => { window.copyText = text => { window.copied = text; return true; }; }"
    )
    press(cell, "Share")
    cell.get_by_role("status").filter(has_text=SHARED).wait_for()
    return seen.page.evaluate("window.copied")


def fragment(value):
    """As the page writes it."""
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(value.encode()) + packer.flush()
    return "#code=" + base64.urlsafe_b64encode(packed).decode().rstrip("=")


def opened_fragment(seen, link):
    packed = link.split("#code=")[1]
    data = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
    return json.loads(zlib.decompress(data, wbits=-15))


def changed(seen):
    return seen.page.locator(".live-status", has_text="came with the link").count()


def test_changes_outlive_the_page_but_not_the_visit(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2) // <b>mine</b>")
    asked = len(seen.requests)
    seen.page.reload()
    assert "variable(2) // <b>mine</b>" in cell.locator(".code").inner_text()
    assert "from the code before" in cell.locator(".cell-output").inner_text()
    assert not any("engine" in url for url in seen.requests[asked:])
    assert "changed" in run(cell)
    press(cell, "Reset")
    seen.page.reload()
    assert "variable(-4)" in cell.locator(".code").inner_text()


def test_a_page_without_memory_works(opened):
    seen = opened(CIRCUIT)
    seen.page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('none'); } })"
    )
    seen.page.reload()
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2)")
    assert "changed" in run(cell)


def test_a_link_brings_changes_and_runs_nothing(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2) // ș")
    link = link_of(seen, cell)
    assert len(link) < 400
    other = opened(CIRCUIT, "#" + link.split("#")[1])
    other_cell = cell_with(other, "variable(2) // ș")
    other_cell.get_by_role("status").filter(has_text="has not run yet").wait_for()
    assert not any("engine" in url for url in other.requests)
    assert "#" not in other.page.url
    assert "changed" in run(other_cell)
    # The link opened where the page is open already.
    press(other_cell, "Reset")
    other.page.evaluate("hash => { location.hash = hash; }", link.split("#")[1])
    other_cell.get_by_role("status").filter(has_text="has not run yet").wait_for()
    assert "variable(2) // ș" in other_cell.locator(".code").inner_text()


def test_too_much_for_a_link_is_refused_kindly(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    press(cell, "Edit")
    noise = random.Random(1).randbytes(4000).hex()
    cell.get_by_role("textbox").fill("// " + noise)
    press(cell, "Share")
    cell.get_by_role("status").filter(has_text="too long for a link, which holds 4096").wait_for()


def test_a_link_that_cannot_be_copied_is_shown(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2)")
    seen.page.evaluate("() => { window.copyText = async () => false; }")
    press(cell, "Share")
    assert "#code=" in cell.get_by_role("textbox", name="Copy this link").input_value()


@pytest.fixture
def genuine(opened):
    """The entry of a true link, to be made into untrue ones."""
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2)")
    [entry] = opened_fragment(seen, link_of(seen, cell))
    return entry


HOSTILE = {
    "no base64": lambda entry: "#code=%3Cscript%3Ealert(1)%3C/script%3E",
    "no deflate": lambda entry: "#code=AAAA",
    "no JSON": lambda entry: fragment("<img src=x onerror=alert(1)>"),
    "no list": lambda entry: fragment('{"__proto__": {"code": "x"}}'),
    "empty": lambda entry: fragment("[]"),
    "another cell": lambda entry: fragment(json.dumps([["99", entry[1], "print(1)"]])),
    "a name of objects": lambda entry: fragment(json.dumps([["__proto__", entry[1], "print(1)"]])),
    "another lesson": lambda entry: fragment(json.dumps([[entry[0], "0", "print(1)"]])),
    "no text": lambda entry: fragment(json.dumps([[entry[0], entry[1], {"x": 1}]])),
    "one good, one bad": lambda entry: fragment(json.dumps([entry, ["1", "0", "print(1)"]])),
    "many": lambda entry: fragment(json.dumps([entry] * 1000)),
    "a bomb": lambda entry: fragment(json.dumps([[entry[0], entry[1], "a" * 1_500_000]])),
    "too long": lambda entry: "#code=" + "A" * 100_000,
    "broken off": lambda entry: fragment(json.dumps([entry]))[:-9],
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_foreign_link_changes_nothing(opened, genuine, kind):
    seen = opened(CIRCUIT, HOSTILE[kind](genuine))
    seen.page.wait_for_timeout(200)
    assert changed(seen) == 0
    assert "variable(-4)" in cell_with(seen, "let z =").locator(".code").inner_text()
    assert not any("engine" in url for url in seen.requests)
    # Somebody may have cut the link, or the lesson is another one by now: then that is said.
    assert seen.page.locator(".live-status:not(:empty)").all_inner_texts() == [
        "The changes in the link cannot be used: it is not whole, or the lesson has changed since."
    ]


def test_markup_in_a_link_is_text(opened, genuine):
    number, print_, _ = genuine
    code = "</textarea><img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
    seen = opened(CIRCUIT, fragment(json.dumps([[number, print_, code]])))
    seen.page.get_by_text("has not run yet").wait_for()
    cell = seen.page.locator("#fig-forward > .cell")
    assert cell.locator(".code").inner_text().strip() == code
    assert cell.locator("img, script").count() == 0
    press(cell, "Edit")
    assert cell.get_by_role("textbox").input_value() == code
    press(cell, "Run")
    assert said(cell) == "The code has an error."
    assert cell.locator("img, script").count() == 0
    assert not re.search("taken", seen.page.title())
    assert not any(url.endswith("/x") for url in seen.requests)
