"""Programs that take what they can get, run in the page: each is stopped, and the page goes on."""

import pytest

from changing import CIRCUIT, cell_with, press, said
from visiting import visit

# A name, the program, and a part of what the page says. Names are such as the lesson has none of.
PROGRAMS = [
    (
        "a call in itself",
        "func deep(_ n: Int) -> Int { deep(n + 1) }\nprint(deep(0))",
        "nested more than 100 deep",
    ),
    (
        "two that call each other",
        "func ping(_ n: Int) -> Int { pong(n) }\nfunc pong(_ n: Int) -> Int { ping(n) }\nprint(ping(0))",
        "nested more than 100 deep",
    ),
    (
        "parentheses",
        "let nested = " + "(" * 20_000 + "1" + ")" * 20_000,
        "nested more than 256 levels",
    ),
    (
        "arrays in an array",
        "var hoard: [[Int]] = []\nwhile true { hoard.append([Int](repeating: 0, count: 1_000_000)) }",
        "values take more than 256 MiB",
    ),
    # A million closures inside each other are freed one inside the other: the browser's stack ends there.
    (
        "closures in closures",
        "var knot: () -> Int = { 1 }\nwhile true {\nlet inner = knot\nknot = { inner() + 1 }\n}",
        "cannot run the code",
    ),
    ("a text that doubles", 'var long = "x"\nwhile true { long += long }', "1048576 bytes"),
    ("2^40 elements", "let huge = Tensor(zeros: [1 << 40])", "elements are possible"),
    (
        "many tensors",
        "var hoard: [Tensor] = []\nwhile true { hoard.append(Tensor(zeros: [100_000])) }",
        "tensors take more than 256 MiB",
    ),
    (
        "many small tensors",
        "var hoard: [[Tensor]] = []\n"
        "while true { hoard.append((0..<1000).map { Tensor([Double($0)]) }) }",
        "256 MiB",
    ),
    (
        "a graph that grows",
        "var chain = variable(1)\nwhile true { chain = chain * 1.01 }",
        "tensors take more than 256 MiB",
    ),
    ("printing", "while true { print(1) }", "prints more than 64 KiB"),
    ("figures", "while true { table([1, 2]) }", "at most 50 figures"),
    ("the least Int", "let least = Int.min\nprint(least / -1)", "overflow"),
    ("an index", "let list = [1]\nlet place = -1\nprint(list[place])", "index -1"),
    ("a number that is none", "let none = 0.0\nprint(Int(none / 0))", "Int"),
    ("shapes", "print(Tensor(ones: [2]) + Tensor(ones: [3]))", "shapes"),
    ("another file", 'let stolen = loadCSV("../../secret.csv", label: "a")', "no path below the lessons"),
]


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
