"""What is wrong stands under its very line, and says so to those who listen."""

import pytest

from changing import CIRCUIT, MARKED, cell_with, edit, press, run, said
from test_pages import severe
from visiting import NARROW, visit

# The text of the line above a message.
ABOVE = "message => message.previousElementSibling.textContent.trim()"


def wrong(seen, line="let q = x + yy"):
    """A cell with an error in the fourth of its lines, run from the editor."""
    cell = cell_with(seen, "let z = variable(-4)")
    edit(cell, "let q = x + y", line)
    assert run(cell) == "The code has an error."
    return cell


def test_it_stands_under_its_line(opened):
    seen = opened(CIRCUIT)
    cell = wrong(seen)
    message = cell.locator(".live-error")
    assert message.evaluate(ABOVE) == "let q = x + yy"
    assert "line 4 cannot find 'yy' in scope" in message.inner_text()
    top, bottom = (cell.locator(".code-line").nth(i).bounding_box() for i in (3, 4))
    box = message.bounding_box()
    assert top["y"] + top["height"] <= box["y"] + 1
    assert box["y"] + box["height"] <= bottom["y"] + 1
    # The colours come a little later and leave it where it is.
    seen.page.wait_for_timeout(200)
    assert message.evaluate(ABOVE) == "let q = x + yy"
    assert seen.page.evaluate(MARKED, "error")[0][:2] == ["yy", 13]
    # Those who listen hear it with the editor and, once that is closed, with the line.
    area = cell.get_by_role("textbox")
    assert area.get_attribute("aria-invalid") == "true"
    assert area.get_attribute("aria-describedby") == message.get_attribute("id")
    press(cell, "Done")
    assert message.evaluate(ABOVE) == "let q = x + yy"
    described = cell.locator(".code-line[aria-describedby]")
    assert described.get_attribute("aria-describedby") == message.get_attribute("id")
    assert described.inner_text().strip() == "let q = x + yy"


@pytest.mark.parametrize("closed", [False, True])
def test_an_error_is_mended_at_a_press(opened, closed):
    seen = opened(CIRCUIT)
    cell = wrong(seen, "let q = sigmod(x + y).named(\"q 😀\")")
    if closed:
        press(cell, "Done")
    fix = cell.get_by_role("button", name="Replace with sigmoid")
    fix.press("Enter")
    # The word that it is done is said after the message has gone.
    fix.wait_for(state="detached")
    assert said(cell).startswith("Done.")
    assert cell.locator(".live-error").count() == 0
    if closed:
        press(cell, "Edit")
    code = cell.get_by_role("textbox").input_value()
    assert code.splitlines()[3] == "let q = sigmoid(x + y).named(\"q 😀\")"


def test_the_editor_goes_on_where_the_reader_presses(opened):
    seen = opened(CIRCUIT)
    cell = wrong(seen)
    area = cell.get_by_role("textbox")
    # Right behind the last letter of a line below the message.
    end = cell.locator(".code-line").nth(4).evaluate("""line => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const boxes = [...range.getClientRects()].filter(box => box.width > 1);
      const last = boxes[boxes.length - 1];
      return [last.right - 1, last.top + last.height / 2];
    }""")
    seen.page.mouse.click(*end)
    assert area.evaluate("area => area === document.activeElement")
    before = area.evaluate("area => area.value.slice(0, area.selectionStart)")
    assert before.endswith("let f = q * z")
    # The message is below the code now, where nothing lies over it.
    message = cell.locator(".live-error")
    box, text = message.bounding_box(), area.bounding_box()
    assert box["y"] >= text["y"] + text["height"] - 1
    seen.page.keyboard.type(" // here")
    assert "let f = q * z // here\n" in area.input_value()


def test_typing_goes_on_at_the_caret(opened):
    seen = opened(CIRCUIT)
    cell = wrong(seen)
    area = cell.get_by_role("textbox")
    area.focus()
    area.evaluate("area => { const at = area.value.indexOf('yy') + 2; area.setSelectionRange(at, at); }")
    seen.page.keyboard.press("Backspace")
    assert "let q = x + y\n" in area.input_value()
    seen.page.keyboard.press("Control+Enter")
    cell.get_by_role("status").filter(has_text="Every result is as it was.").wait_for()
    assert cell.locator(".live-error").count() == 0
    assert cell.locator(".live-wrong").count() == 0
    assert area.get_attribute("aria-invalid") is None


def test_what_is_copied_is_the_code_alone(opened):
    seen = opened(CIRCUIT)
    cell = wrong(seen)
    press(cell, "Done")
    seen.page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: "
        "{ writeText: async text => { window.copied = text; } } })"
    )
    press(cell, "Copy")
    assert seen.page.evaluate("window.copied").splitlines()[3:5] == ["let q = x + yy", "let f = q * z"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, NARROW])
def test_a_long_line_does_not_stretch_the_message(browser, page_titled, scheme, width):
    with visit(browser, page_titled(*CIRCUIT), scheme=scheme, width=width) as seen:
        cell = wrong(seen, "let q = x + yy // " + "long " * 60)
        box, frame = cell.locator(".live-error").bounding_box(), cell.bounding_box()
        assert box["width"] <= frame["width"]
        assert seen.overflow() <= 0
        assert seen.complaints == []
        assert severe(seen.page) == []


def test_an_error_in_another_cell_is_led_to(opened):
    seen = opened(CIRCUIT, reduced_motion="reduce")
    cell = cell_with(seen, "let z = variable(-4)")
    press(cell, "Edit")
    cell.get_by_role("textbox").fill("let x = variable(1)\nlet f = x * x")
    assert run(cell) == "The code has an error. Cell 4."
    cell.get_by_role("link", name="Cell 4").click()
    message = seen.page.locator("#cell-4 .live-error").first
    assert message.inner_text().startswith("line 2 cannot find 'z' in scope")
    # In the window, and not under the bar at its top.
    assert 56 < message.bounding_box()["y"] < 450


def test_where_one_cell_is_shown_errors_of_the_others_stand_with_it(opened):
    seen = opened(CIRCUIT, "#only=fig-forward")
    cell = cell_with(seen, "let z = variable(-4)")
    press(cell, "Edit")
    cell.get_by_role("textbox").fill("let x = variable(1)\nlet f = x * x")
    assert run(cell) == "The code has an error."
    message = cell.locator(".live-error").first
    assert message.inner_text() == "In code that the page does not show: cannot find 'z' in scope"
    assert message.is_visible()


def test_what_the_code_before_has_shown_is_pale_and_legible(opened):
    seen = opened(CIRCUIT)
    cell = wrong(seen)
    drawing = cell.locator(".live-stale .drawing")
    assert drawing.evaluate("e => getComputedStyle(e).opacity") == "1"
    second = cell.locator(".output-label").evaluate("e => getComputedStyle(e).color")
    value = drawing.locator(".circuit-value:visible").first
    assert value.evaluate("e => getComputedStyle(e).fill") == second
