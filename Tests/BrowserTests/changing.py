"""What a reader does with live cells, and what the tests read of them."""

import re

CIRCUIT = ("en", "A circuit and the chain rule")
ELEVEN_LINES = ("en", "Eleven lines")

# The text under a mark of a kind, and where in its line it begins.
MARKED = """kind => [...CSS.highlights.get('live-' + kind) || []].map(range => {
  const line = range.startContainer.parentElement.closest('.code-line');
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return [range.toString(), before.toString().length + 1, line.textContent.trimEnd()];
})"""


def cell_with(seen, code):
    """The cell by its place in the page: its code will be another one soon."""
    cell = seen.page.locator(".cell").filter(has=seen.page.locator(".code", has_text=code)).first
    return seen.page.locator(f'[id="{cell.evaluate("cell => cell.parentElement.id")}"] > .cell')


def press(cell, word):
    cell.get_by_role("button", name=re.compile(f"^{word}")).click()


def edit(cell, old, new):
    press(cell, "Edit|Editează")
    area = cell.get_by_role("textbox")
    code = area.input_value()
    assert old in code, code
    area.fill(code.replace(old, new))


def run(cell, word="Run|Rulează"):
    """Runs the lesson and waits for the word that it is done."""
    press(cell, word)
    return said(cell)


def said(cell, timeout=60_000):
    status = cell.locator("[role=status]:not([aria-busy])")
    status.filter(has_text=re.compile(r"\.$|\)$")).wait_for(timeout=timeout)
    return status.inner_text()


def figure(seen, name):
    """What the figure with a label says to those who listen."""
    return seen.page.locator(f"#{name} .drawing > svg desc").first.text_content()
