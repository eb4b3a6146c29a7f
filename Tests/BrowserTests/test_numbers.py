"""Numbers by hand: dragged, stepped by keys, moved by a slider."""

import statistics

import pytest

from changing import CIRCUIT, cell_with, edit, figure, press, said
from test_pages import severe
from visiting import NARROW, visit

DESCENT = {"en": ("en", "Gradient descent"), "ro": ("ro", "Coborârea pe gradient")}

# From each move of the pointer to the figure drawn anew, in milliseconds.
TIME_DRAWING = """() => {
  const figure = document.querySelector('#fig-backward .cell-output');
  window.drawn = [];
  let moved = null;
  document.addEventListener('pointermove', event => { moved ??= event.timeStamp; }, true);
  document.addEventListener('live-output', ({ detail }) => {
    if (detail !== figure || moved === null) return;
    const begun = moved;
    moved = null;
    requestAnimationFrame(() => setTimeout(() => window.drawn.push(performance.now() - begun)));
  });
}"""


def number(cell, line, digits):
    """A number in the listing, by the beginning of its line and its digits."""
    line = cell.locator(".code-line").filter(has_text=line).first
    return line.locator(".code-number").filter(has_text=digits).first


def middle(found):
    found.scroll_into_view_if_needed()
    box = found.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(page, found, pixels, steps=8):
    x, y = middle(found)
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + pixels, y + 2, steps=steps)
    page.mouse.up()


def code_of(cell):
    return cell.locator(".code-line").all_text_contents()


def test_a_number_is_dragged_and_figures_follow(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    drag(seen.page, number(cell, "let z", "4"), 36)
    said(cell)
    assert "let z = variable(2)\n" in code_of(cell)
    seen.page.locator("#fig-backward svg desc", has_text="z = 2.00, gradient 3.00").first.wait_for(
        state="attached"
    )
    assert "(f): × of q and z; value 6.00" in figure(seen, "fig-backward")
    assert cell.get_by_role("status").inner_text().startswith("The number is now 2. ")
    # And over zero again: the sign is part of the number.
    drag(seen.page, number(cell, "let z", "2"), -18)
    assert "let z = variable(-1)\n" in code_of(cell)
    press(cell, "Reset")
    assert "let z = variable(-4)\n" in code_of(cell)


@pytest.mark.parametrize("width", [1280, NARROW])
def test_how_far_a_drag_has_come_shows_beside_it(opened, width):
    seen = opened(CIRCUIT)
    seen.page.set_viewport_size({"width": width, "height": 800})
    cell = cell_with(seen, "let z = variable(-4)")
    found = number(cell, "let z", "4")
    x, y = middle(found)
    seen.page.mouse.move(x, y)
    seen.page.mouse.down()
    track = seen.page.locator(".live-track")
    assert track.locator("span").all_text_contents() == ["-14", "6"]
    box, of_number = track.bounding_box(), found.bounding_box()
    assert 0 <= box["x"] and box["x"] + box["width"] <= width
    apart = box["x"] > of_number["x"] + of_number["width"] or box["y"] > of_number["y"] + of_number["height"]
    assert apart, "it hides the number"
    at = "bar => getComputedStyle(bar).getPropertyValue('--at').trim()"
    assert track.locator("i").evaluate(at) == "0.5"
    seen.page.mouse.move(x + 36, y, steps=3)
    assert track.locator("i").evaluate(at) == "0.8"
    # Beyond its end it goes on.
    seen.page.mouse.move(x + 90, y, steps=3)
    assert track.locator("span").all_text_contents() == ["6", "26"]
    assert track.locator("i").evaluate(at) == "0.25"
    seen.page.mouse.up()
    assert track.count() == 0


def test_a_step_is_one_of_the_last_digit(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let h = 0.001")
    drag(seen.page, number(cell, "let h", "0.001"), 12)
    assert "let h = 0.003\n" in code_of(cell)
    # Digits of a name are no number, and what stands behind an operator gets no sign.
    edit(cell, "let h = 0.003", "let x1 = 1_999\nlet h = 0.003")
    area = cell.get_by_role("textbox")
    area.evaluate("area => area.setSelectionRange(area.value.indexOf('x1') + 1, area.value.indexOf('x1') + 1)")
    before = area.input_value()
    seen.page.keyboard.press("Alt+ArrowUp")
    assert area.input_value() == before
    area.evaluate("area => area.setSelectionRange(area.value.indexOf('1_'), area.value.indexOf('1_'))")
    seen.page.keyboard.press("Alt+ArrowUp")
    assert "let x1 = 2_000\n" in area.input_value()
    seen.page.keyboard.press("Alt+Shift+ArrowDown")
    assert "let x1 = 1_990\n" in area.input_value()
    area.fill("let a = 5\nprint(a-2, 0...2, 2e3)")
    for text in ["2, 0", "2, 2e3"]:
        area.evaluate("(area, text) => { const at = area.value.lastIndexOf(text);"
                      " area.setSelectionRange(at, at); }", text)
        seen.page.keyboard.press("Alt+Shift+ArrowDown")
    assert area.input_value().endswith("print(a-0, 0...0, 2e3)")


def test_keys_step_the_number_at_the_caret_and_say_so(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    press(cell, "Edit")
    area = cell.get_by_role("textbox")
    area.evaluate("area => area.setSelectionRange(area.value.indexOf('-4'), area.value.indexOf('-4'))")
    for _ in range(6):
        seen.page.keyboard.press("Alt+ArrowUp")
    assert "variable(2)" in area.input_value()
    cell.get_by_role("status").filter(has_text="The number is now 2.").wait_for()
    seen.page.locator("#fig-backward svg desc", has_text="z = 2.00").first.wait_for(state="attached")
    # It can be undone as if typed.
    seen.page.keyboard.press("Control+z")
    assert "variable(1)" in area.input_value()


def test_keys_step_the_numbers_of_a_listing(opened):
    seen = opened(CIRCUIT)
    cell = cell_with(seen, "let z = variable(-4)")
    # One stop of the Tab key, whatever the cell holds.
    slider = cell.locator(".code-numbered").get_by_role("slider")
    assert slider.count() == 1
    slider.focus()
    while not slider.get_attribute("aria-label").startswith("let z"):
        before = slider.get_attribute("aria-label")
        seen.page.keyboard.press("ArrowRight")
        assert slider.get_attribute("aria-label") != before
    assert slider.get_attribute("aria-valuetext") == "-4"
    for _ in range(6):
        seen.page.keyboard.press("ArrowUp")
    said(cell)
    assert "let z = variable(2)\n" in code_of(cell)
    assert slider.get_attribute("aria-valuenow") == "2"
    seen.page.locator("#fig-backward svg desc", has_text="z = 2.00").first.wait_for(state="attached")
    seen.page.keyboard.press("Shift+ArrowDown")
    assert "let z = variable(-8)\n" in code_of(cell)
    seen.page.keyboard.press("Backspace")
    assert "let z = variable(-4)\n" in code_of(cell)
    # An editor has the focus for itself.
    press(cell, "Edit")
    assert slider.count() == 0
    press(cell, "Done")
    assert slider.count() == 1


def test_keys_go_on_where_a_drag_ended(opened):
    seen = opened(CIRCUIT)
    address = seen.page.url
    cell = cell_with(seen, "let z = variable(-4)")
    drag(seen.page, number(cell, "let z", "4"), 36)
    for key in ["ArrowUp", "ArrowLeft", "ArrowRight", "ArrowUp"]:
        seen.page.keyboard.press(key)
    assert [line for line in code_of(cell) if line.startswith("let z")] == ["let z = variable(4)\n"]
    assert seen.page.url == address


def test_figures_follow_the_pointer(browser, page_titled, capsys):
    """Prints how fast; a crowded machine fails nobody."""
    with visit(browser, page_titled(*CIRCUIT)) as seen:
        cell = cell_with(seen, "let z = variable(-4)")
        x, y = middle(number(cell, "let z", "4"))
        seen.page.mouse.move(x, y)
        seen.page.mouse.down()
        seen.page.mouse.move(x + 6, y)
        said(cell)
        seen.page.evaluate(TIME_DRAWING)
        for step in range(2, 32):
            seen.page.mouse.move(x + 6 * step, y)
            seen.page.wait_for_timeout(60)
        seen.page.mouse.up()
        times = seen.page.evaluate("window.drawn")
    assert len(times) >= 15
    with capsys.disabled():
        print(f"\na dragged number to its figure: median {statistics.median(times):.0f} ms, "
              f"most {max(times):.0f} ms of {len(times)} (goal 50)")


def swipe(page, start, by):
    """One finger, as the browser's own protocol has it: Playwright's only taps."""
    session = page.context.new_cdp_session(page)

    def touch(kind, *points):
        points = [{"x": x, "y": y} for x, y in points]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    (x, y), (dx, dy) = start, by
    touch("touchStart", (x, y))
    for part in range(1, 13):
        touch("touchMove", (x + dx * part / 12, y + dy * part / 12))
        page.wait_for_timeout(16)
    touch("touchEnd")


def test_a_finger_drags_sideways_and_scrolls_up_and_down(opened):
    seen = opened(CIRCUIT, width=NARROW, has_touch=True)
    cell = cell_with(seen, "let z = variable(-4)")
    swipe(seen.page, middle(number(cell, "let z", "4")), (48, 0))
    said(cell)
    changed = [line for line in code_of(cell) if line.startswith("let z")]
    assert changed != ["let z = variable(-4)\n"]
    before = seen.page.evaluate("scrollY")
    swipe(seen.page, middle(number(cell, "let y", "5")), (0, -200))
    seen.page.wait_for_timeout(300)
    assert seen.page.evaluate("scrollY") > before + 50
    assert "let y = variable(5)\n" in code_of(cell)


def test_a_finger_need_not_hit_the_digit(opened):
    seen = opened(CIRCUIT, width=NARROW, has_touch=True, is_mobile=True)
    cell = cell_with(seen, "let z = variable(-4)")
    found = number(cell, "let z", "4")
    x, y = middle(found)
    assert found.bounding_box()["width"] < 24
    swipe(seen.page, (x + 11, y), (48, 0))
    said(cell)
    assert "let z = variable(-4)\n" not in code_of(cell)
    for made in cell.locator(".cell-bar button:visible").all():
        assert made.evaluate("""button => {
          const { left, right, top, bottom } = button.getBoundingClientRect();
          return [top - 5, bottom + 5].every((y) => document.elementFromPoint((left + right) / 2, y) === button);
        }""")


@pytest.mark.parametrize("language", ["en", "ro"])
def test_a_slider_moves_its_number(opened, language):
    seen = opened(DESCENT[language])
    seen.page.evaluate("document.querySelectorAll('.solution').forEach(d => { d.open = true; })")
    cell = cell_with(seen, "let rate = 0.28")
    slider = cell.get_by_role("slider", name="rate", exact=True)
    assert slider.get_attribute("aria-valuetext") == "0.28"
    before = cell.locator(".cell-output svg").first.inner_html()
    slider.focus()
    seen.page.keyboard.press("ArrowRight")
    said(cell)
    assert "let rate = 0.30\n" in code_of(cell)
    assert slider.get_attribute("aria-valuetext") == "0.30"
    assert cell.locator(".cell-output svg").first.inner_html() != before
    seen.page.keyboard.press("Home")
    assert "let rate = 0.02\n" in code_of(cell)
    # What is typed moves the slider, and where there is no number left it rests.
    edit(cell, "let rate = 0.02", "let rate = 0.1")
    assert slider.input_value() == "0.1"
    area = cell.get_by_role("textbox")
    area.fill(area.input_value().replace("let rate = 0.1", "let speed = 0.1"))
    assert slider.is_disabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, NARROW])
def test_the_slider_is_accessible_and_fits(browser, page_titled, scheme, width):
    with visit(browser, page_titled(*DESCENT["ro"]), scheme=scheme, width=width) as seen:
        seen.page.evaluate("document.querySelectorAll('.solution').forEach(d => { d.open = true; })")
        cell = cell_with(seen, "let rate = 0.28")
        drag(seen.page, number(cell, "let rate", "0.28"), -12)
        said(cell)
        assert seen.overflow() <= 0
        assert cell.get_by_role("slider", name="rate", exact=True).bounding_box()["width"] > 100
        assert seen.complaints == []
        assert severe(seen.page) == []


def test_without_scripts_there_is_no_slider(browser, page_titled):
    with visit(browser, page_titled(*DESCENT["en"]), scripts=False) as seen:
        assert seen.page.locator("input[type=range]").count() == 0
