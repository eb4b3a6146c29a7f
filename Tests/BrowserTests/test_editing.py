"""The editor of a cell, as somebody uses it who writes more than a letter in it."""

import pytest

from changing import CIRCUIT, MARKED, cell_with, edit, press, run, said
from visiting import NARROW

BOTTOM = "() => document.querySelector('.live-area').getBoundingClientRect().bottom - innerHeight"


def opened_editor(seen, code):
    cell = cell_with(seen, "let z = variable(-4)")
    press(cell, "Edit")
    area = cell.get_by_role("textbox")
    area.fill(code)
    return cell, area


def test_selected_code_is_legible(opened):
    _, area = opened_editor(opened(CIRCUIT), "let a = 1")
    colours = area.evaluate("""area => {
      const { color, backgroundColor } = getComputedStyle(area, '::selection');
      return [color, backgroundColor];
    }""")
    assert colours[0] != colours[1]
    assert "rgba(0, 0, 0, 0)" not in colours


@pytest.mark.parametrize("width", [1280, NARROW])
def test_a_new_line_below_the_window_is_seen(opened, width):
    seen = opened(CIRCUIT, width=width)
    cell, area = opened_editor(seen, "\n".join(f"let a{number} = {number}" for number in range(40)))
    seen.page.keyboard.type("0")
    for _ in range(12):
        seen.page.keyboard.press("Enter")
    padding = 12
    assert seen.page.evaluate(BOTTOM) <= padding + 1
    # At the end of a long line as well: the new one begins at the left.
    area.fill('let s = "' + "long " * 80 + '"')
    seen.page.keyboard.press("Home")
    seen.page.keyboard.press("End")
    box = cell.locator(".live-editing")
    assert box.evaluate("box => box.scrollLeft") > 100
    seen.page.keyboard.press("Enter")
    assert box.evaluate("box => box.scrollLeft") == 0
    seen.page.keyboard.press("ArrowUp")
    seen.page.keyboard.press("End")
    # With the numbers of lines, which stand left of the first letter.
    seen.page.keyboard.press("Home")
    assert box.evaluate("box => box.scrollLeft") == 0


def test_a_mended_error_can_be_undone(opened):
    seen = opened(CIRCUIT)
    cell, area = opened_editor(seen, "let x = 1\nlet é = \"😀\"; let w = sigmod(2)")
    assert run(cell) == "The code has an error."
    cell.get_by_role("button", name="Replace with sigmoid").click()
    assert area.input_value().endswith("let w = sigmoid(2)")
    # The caret stands behind it and not at the end.
    assert area.evaluate("area => area.value.slice(area.selectionStart)") == "(2)"
    cell.locator("[role=status]:not([aria-busy])").wait_for()
    seen.page.keyboard.press("Control+z")
    assert area.input_value().endswith("let w = sigmod(2)")


def test_phones_do_not_mend_the_code(opened):
    _, area = opened_editor(opened(CIRCUIT), "let a = 1")
    for name, value in [("autocorrect", "off"), ("autocapitalize", "off"), ("spellcheck", "false")]:
        assert area.get_attribute(name) == value


# The place of an error, in JavaScript's letters, behind what is not one letter wide.
@pytest.mark.parametrize("before", [
    "\t", 'let s = "日本語"; ', 'let s = "😀👩‍👧é"; ', 'let s = "\u202eabc"; ', 'let s = "' + "x" * 3000 + '"; ',
])
def test_an_error_is_underlined_behind_other_letters(opened, before):
    seen = opened(CIRCUIT)
    cell, _ = opened_editor(seen, f"let a = 1\n{before}print(befor)")
    assert run(cell) == "The code has an error."
    # What other cells no longer find is marked there.
    marks = [text for text, _, line in seen.page.evaluate(MARKED, "error") if line.endswith("print(befor)")]
    assert marks == ["befor"]


def endless(seen):
    """A cell that runs and will not end."""
    cell = cell_with(seen, "let h = 0.001")
    edit(cell, "let h = 0.001", "let h = 0.001\nwhile true {}")
    press(cell, "Run")
    cell.get_by_role("button", name="Stop").wait_for()
    return cell


def test_run_of_another_cell_takes_over(opened):
    seen = opened(CIRCUIT)
    first, second = endless(seen), cell_with(seen, "let z = variable(-4)")
    press(second, "Run")
    second.get_by_role("button", name="Stop").wait_for()
    assert said(first) == "Stopped."
    press(second, "Stop")
    assert said(second) == "Stopped."


def test_run_from_the_keyboard_means_the_code_as_it_is_now(opened):
    seen = opened(CIRCUIT)
    cell = endless(seen)
    area = cell.get_by_role("textbox")
    area.fill(area.input_value().replace("while true {}", 'print("here")'))
    area.press("Control+Enter")
    cell.get_by_role("status").filter(has_text="Done.").wait_for()
    assert "here" in cell.locator(".cell-output").inner_text()


def test_reset_ends_the_run_of_what_it_takes_back(opened):
    seen = opened(CIRCUIT)
    cell = endless(seen)
    press(cell, "Reset")
    assert said(cell) == "Stopped."
    assert cell.get_by_role("button", name="Stop").count() == 0
    assert seen.page.locator(".live-chip:visible").count() == 0


def test_what_still_arrives_can_be_given_up(browser, site, server, page_titled):
    """A slow line: the engine is on its way for as long as the reader watches."""
    page = browser.new_context().new_page()
    waiting = []
    page.route("**/engine.js", lambda route: waiting.append(route))
    page.goto(server + page_titled(*CIRCUIT).relative_to(site).as_posix())
    cell = page.locator("#fig-forward > .cell")
    press(cell, "Run")
    press(cell, "Stop")
    assert said(cell) == "Stopped."
    # It is there then for the next time.
    for route in waiting:
        route.continue_()
    assert run(cell) == "Done. Every result is as it was."
    page.context.close()


def test_without_a_line_the_browser_is_not_blamed(browser, site, server, page_titled):
    page = browser.new_context().new_page()
    page.route("**/engine.js", lambda route: route.abort())
    page.goto(server + page_titled(*CIRCUIT).relative_to(site).as_posix())
    cell = page.locator("#fig-forward > .cell")
    assert run(cell) == "What runs the code has not arrived. Run tries again."
    page.unroute("**/engine.js")
    assert run(cell) == "Done. Every result is as it was."
    page.context.close()
