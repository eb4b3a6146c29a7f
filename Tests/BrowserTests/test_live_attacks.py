"""Programs that take what they can get, run in the page: each is stopped, and the page goes on."""

import re
from pathlib import Path

import pytest

from changing import CIRCUIT, cell_with, press, said
from visiting import visit

FOLDER = Path(__file__).resolve().parents[1] / "Hostile" / "Programs"


def repeated(text):
    """«1000 × text» written out (Tests/Hostile/README.md)."""
    return re.sub(
        "«([0-9]+) × ([^»]*)»",
        lambda match: "".join(match[2].replace("#", str(n)) for n in range(1, int(match[1]) + 1)),
        text,
    )


def programs():
    """A name, the program, and a part of what the page says, of each that is run in the page."""
    for file in sorted(FOLDER.glob("*.swift")):
        text = file.read_text()
        message = re.search("^// page: (.+)$", text, re.MULTILINE)
        if message:
            yield file.stem, repeated(text), message[1]


PROGRAMS = list(programs())


@pytest.mark.parametrize("name, program, message", PROGRAMS, ids=[name for name, *_ in PROGRAMS])
def test_a_program_that_takes_too_much_is_stopped(browser, page_titled, name, program, message):
    with visit(browser, page_titled(*CIRCUIT)) as seen:
        cell = cell_with(seen, "let h = 0.001")
        press(cell, "Edit")
        area = cell.get_by_role("textbox")
        code = area.input_value()
        area.fill(code + "\n" + program)
        press(cell, "Run")
        status = said(cell, timeout=90_000)
        errors = cell.locator(".live-error")
        told = errors.first.inner_text() if errors.count() else status
        assert message in told
        # The engine, or a new one, goes on.
        area.fill(code + '\nprint("still here")')
        press(cell, "Run")
        said(cell)
        assert "still here" in cell.locator(".cell-output").inner_text()
