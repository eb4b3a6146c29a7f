"""Live cells: the reader changes code, runs the lesson again, and the page answers.

Everything here happens from the disk and from a server alike, under the page's own policy.
"""

import pytest

from changing import (
    CIRCUIT, ELEVEN_LINES, MARKED, cell_with, edit, figure, press, run, said,
)
from conftest import SITE, pages_of
from test_pages import severe
from visiting import NARROW, visit

def test_another_z_changes_values_and_gradients(opened):
    seen = opened(CIRCUIT)
    edit(cell_with(seen, "let z = variable(-4)"), "variable(-4)", "variable(2)")
    run(cell_with(seen, "let q = x + y"))
    numbers = figure(seen, "fig-backward")
    for said_of in [
        "x = −2.00, gradient 2.00", "y = 5.00, gradient 2.00", "z = 2.00, gradient 3.00",
        "(q): + of x and y; value 3.00, gradient 2.00",
        "(f): × of q and z; value 6.00, gradient 1.00",
    ]:
        assert said_of in numbers
    drawn = seen.page.locator("#fig-backward svg").first
    assert drawn.locator(".circuit-gradient", has_text="2.00").count() == 3
    # The circuit is a new one, and it can be stepped through as before.
    circuit = seen.page.locator("#fig-backward .circuit")
    circuit.locator("[data-step=first]").click()
    assert circuit.locator(".circuit-pending").count() > 0


def test_claims_that_no_longer_hold_are_told_kindly(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2)")
    run(cell)
    claim = cell.locator(".live-claim").first
    assert "no longer holds" in claim.inner_text()
    assert "expected -12" in claim.inner_text()
    assert cell.locator(".live-error").count() == 0
    marked = seen.page.evaluate(MARKED, "claim")
    assert ["expect(f, -12, within: 0.005)", 1, "expect(f, -12, within: 0.005)"] in marked


def test_nothing_is_drawn_while_a_quick_run_lasts(opened):
    """The browser would draw the page while the answer waits for it."""
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    run(cell)
    edit(cell, "variable(-4)", "variable(2)")
    cell.locator(".code-number", has_text="2").first.wait_for()
    changes = cell.get_by_role("button", name="Run").evaluate("""button => {
      const observer = new MutationObserver(() => {});
      observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
      button.click();
      return observer.takeRecords().map(({ type, attributeName }) => attributeName || type);
    }""")
    assert changes == ["aria-busy"]
    assert said(cell).startswith("Done. Results that changed:")
    assert cell.locator("[aria-busy]").count() == 0


def test_another_learning_rate_changes_the_curve(opened):
    seen = opened(ELEVEN_LINES)
    before = seen.page.locator("#fig-loss svg").first.inner_html()
    value = seen.page.locator(".computed").nth(1)
    loss = value.inner_text()
    cell = cell_with(seen, "for _ in 0..<5000")
    edit(cell, "W1 += l1", "W1 += 0.1 * l1")
    assert "changed" in run(cell)
    assert seen.page.locator("#fig-loss svg").first.inner_html() != before
    # The value in the prose follows; the author's stands beside it.
    assert value.locator("del").inner_text() == loss
    assert value.inner_text() != loss


def test_a_loop_without_end_stops_and_the_page_scrolls_meanwhile(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let h = 0.001")
    edit(cell, "let h = 0.001", "let h = 0.001\nwhile true {}")
    press(cell, "Run")
    cell.get_by_role("button", name="Stop").wait_for()
    seen.page.evaluate("window.scrollTo({ top: 600, behavior: 'instant' })")
    assert seen.page.evaluate("new Promise(done => requestAnimationFrame(() => done(scrollY)))") == 600
    status = said(cell, timeout=90_000)
    # On a machine where others are at work the page's own limit, 60 seconds, may come first.
    if "60 seconds" in status:
        return
    assert "1000000000 steps" in cell.locator(".live-error").inner_text()
    assert seen.page.evaluate(MARKED, "error")[0][:2] == ["while true {}", 1]


def test_escape_stops_a_run(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let h = 0.001")
    edit(cell, "let h = 0.001", "let h = 0.001\nwhile true {}")
    press(cell, "Run")
    cell.get_by_role("button", name="Stop").wait_for()
    seen.page.keyboard.press("Escape")
    assert said(cell) == "Stopped."
    # And it goes on from there.
    area = cell.get_by_role("textbox")
    area.fill(area.input_value().replace("while true {}", 'print("here")'))
    run(cell)
    assert "here" in cell.locator(".cell-output").inner_text()


def test_an_error_is_underlined_at_its_column(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let slope =")
    edit(cell, "(after - before) / h", "(after - befor) / h")
    assert run(cell) == "The code has an error."
    message = cell.locator(".live-error").inner_text()
    assert "line 1 cannot find 'befor' in scope" in message
    assert "did you mean 'before'?" in message
    expected = [["befor", 22, "let slope = (after - befor) / h"]]
    assert seen.page.evaluate(MARKED, "error") == expected
    # What stood there stays, marked as what it is.
    assert "from the code before" in cell.locator(".cell-output").inner_text()


def test_reset_brings_everything_back(opened):
    seen = opened(CIRCUIT)
    before = seen.page.locator("article").inner_text()
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "variable(-4)", "variable(2)")
    run(cell)
    assert seen.page.locator("article").inner_text() != before
    press(cell, "Reset")
    assert seen.page.locator("article").inner_text() == before


def test_keys_are_enough(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let slope =")
    cell.get_by_role("button", name="Edit").focus()
    seen.page.keyboard.press("Enter")
    area = cell.get_by_role("textbox", name="Code of cell 2")
    assert area.evaluate("area => area === document.activeElement")
    seen.page.keyboard.press("Control+End")
    seen.page.keyboard.type("\nfunc seven() {\nprint(7)")
    # The new line is as deep as its block.
    assert area.input_value().endswith("func seven() {\n  print(7)")
    seen.page.keyboard.type("\n")
    seen.page.keyboard.press("Backspace")
    seen.page.keyboard.press("Backspace")
    seen.page.keyboard.type("}\nseven()")
    seen.page.keyboard.press("Control+Enter")
    said(cell)
    assert "7" in cell.locator(".cell-output").inner_text()
    # Tab leaves, and so does Escape.
    seen.page.keyboard.press("Escape")
    assert cell.get_by_role("textbox").count() == 0
    assert cell.get_by_role("button", name="Edit").evaluate("b => b === document.activeElement")


@pytest.mark.parametrize("width", [1440, NARROW])
def test_the_caret_is_where_the_letters_are(browser, page_titled, width):
    """The lines of the editor are as high as those of the listing behind it."""
    with visit(browser, page_titled(*CIRCUIT), width=width) as seen:
        cell = cell_with(seen, "let z = variable(-4)")
        press(cell, "Edit")
        height = cell.get_by_role("textbox").evaluate("area => parseFloat(getComputedStyle(area).lineHeight)")
        # In one step: the engine, which Edit has loaded, puts coloured lines in the place of these.
        heights = cell.evaluate(
            "cell => [...cell.querySelectorAll('.code-line')].map(line => line.getBoundingClientRect().height)"
        )
        assert heights == [height] * 8


def test_colours_follow_the_letters(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let slope =")
    press(cell, "Edit")
    cell.get_by_role("textbox").fill('let s = "text"  // why\nvar t = 2')
    cell.locator(".code-string", has_text='"text"').wait_for()
    assert cell.locator(".code-keyword").all_inner_texts() == ["let", "var"]
    assert cell.locator(".code-comment").inner_text() == "// why"


def test_lines_that_are_pasted_are_drawn_once(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let h = 0.001")
    press(cell, "Edit")
    listing = cell.locator("pre.code > code")
    listing.evaluate("""listing => {
      window.drawn = 0;
      new MutationObserver(changes => window.drawn += changes.length).observe(listing, { childList: true });
    }""")
    cell.get_by_role("textbox").fill("\n".join(f"let pasted{number} = {number}" for number in range(200)))
    cell.locator(".code-number", has_text="199").wait_for()
    # The letters and their colours, and the colours that came with the editor.
    assert seen.page.evaluate("drawn") <= 4


def test_nothing_is_loaded_before_first_use(opened):
    seen = opened(CIRCUIT)
    assert not any("engine" in url for url in seen.requests)
    run(cell_with(seen, "let slope ="))
    assert any("engine.js" in url for url in seen.requests)


LIVE_PAGES = [file for file in pages_of(SITE) if "live-lesson" in file.read_text()]


@pytest.mark.parametrize(
    "file", LIVE_PAGES, ids=[file.relative_to(SITE).as_posix() for file in LIVE_PAGES]
)
def test_a_lesson_without_changes_shows_what_it_showed(browser, file):
    """Every cell and every value, to the letter: the page and the engine are one program."""
    with visit(browser, file) as seen:
        cell = seen.page.locator(".cell:has(.live-buttons)").first
        said_at_last = run(cell)
        differing = seen.page.evaluate(
            "[...document.querySelectorAll('.live-chip, .live-changed, .live-message')]"
            ".map(e => e.closest('[id]').id + ': ' + e.textContent)"
        )
        assert seen.complaints == []
    assert (said_at_last, differing) == (
        "Done. Every result is as it was."
        if file.parent.name == "en"
        else "Gata. Toate rezultatele sunt ca înainte.",
        [],
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, NARROW])
def test_each_state_is_accessible_and_fits(browser, page_titled, scheme, width):
    with visit(browser, page_titled(*CIRCUIT), scheme=scheme, width=width) as seen:
        changed = cell_with(seen, "let z = variable(-4)")
        edit(changed, "variable(-4)", "variable(2)")
        run(changed)
        wrong = cell_with(seen, "let slope =")
        edit(wrong, "slope", "slop + e")
        run(wrong)
        assert seen.overflow() <= 0
        # Before axe, which looks for style sheets where the policy lets nobody look.
        assert seen.complaints == []
        assert severe(seen.page) == []


def test_without_scripts_nothing_is_missing_and_nothing_is_in_the_way(browser, page_titled):
    with visit(browser, page_titled(*CIRCUIT), scripts=False) as seen:
        assert seen.page.locator(".live-button").count() == 0
        assert seen.page.locator("#fig-backward svg").count() > 0
