"""While a result is read a short lesson runs again unseen (`warm`); what is pressed ends that."""

import pytest

from changing import CIRCUIT, cell_with, edit, run

# Notes what the page tells its worker, by the names of what it sends.
NOTE = """
window.told = [];
const Native = window.Worker;
window.Worker = class extends Native {
  postMessage(message) {
    window.told.push(Object.keys(message).filter(key => key !== 'id').join());
    super.postMessage(message);
  }
};
"""


@pytest.fixture
def noted(opened, browser):
    page = browser.new_context().new_page()
    page.add_init_script(NOTE)
    return opened(CIRCUIT, page=page)


def told(seen):
    return seen.page.evaluate("window.told")


def test_a_lesson_that_ran_runs_again_until_something_is_pressed(noted):
    cell = cell_with(noted, "let z = variable(-4)")
    run(cell)
    noted.page.wait_for_function("window.told.includes('warm')")
    assert "" not in told(noted)
    noted.page.keyboard.press("Shift")
    assert told(noted)[-1] == ""
    # Its answers go nowhere, and the next run is like any other.
    edit(cell, "variable(-4)", "variable(2)")
    assert "result" in run(cell) or "changed" in run(cell)
    assert "z = 2.00" in noted.page.locator("#fig-backward .drawing > svg desc").first.text_content()


def test_a_lesson_that_failed_does_not(noted):
    cell = cell_with(noted, "let z = variable(-4)")
    edit(cell, "variable(-4)", "missing(-4)")
    run(cell)
    noted.page.wait_for_timeout(500)
    assert "lesson" in told(noted)
    assert "warm" not in told(noted)
