"""Programs that take what they can get, run in the page: each is stopped, and the page goes on."""

import pytest

from test_live import CIRCUIT, cell_with, edit, press, said
from visiting import visit

# A name, the program, and a part of what the page says.
PROGRAMS = [
    ("a call in itself", "func f(_ n: Int) -> Int { f(n + 1) }\nprint(f(0))", "nested more than 100 deep"),
    (
        "two that call each other",
        "func f(_ n: Int) -> Int { g(n) }\nfunc g(_ n: Int) -> Int { f(n) }\nprint(f(0))",
        "nested more than 100 deep",
    ),
    ("parentheses", "let p = " + "(" * 20_000 + "1" + ")" * 20_000, "nested more than 256 levels"),
    (
        "arrays in an array",
        "var hoard: [[Int]] = []\nwhile true { hoard.append([Int](repeating: 0, count: 1_000_000)) }",
        "values take more than 256 MiB",
    ),
    (
        "closures in closures",
        "var c: () -> Int = { 1 }\nwhile true {\nlet d = c\nc = { d() + 1 }\n}",
        "values take more than 256 MiB",
    ),
    ("a text that doubles", 'var s = "x"\nwhile true { s += s }', "1048576 bytes"),
    ("2^40 elements", "let t = Tensor(zeros: [1 << 40])", "elements are possible"),
    (
        "many tensors",
        "var ts: [Tensor] = []\nwhile true { ts.append(Tensor(zeros: [100_000])) }",
        "tensors take more than 256 MiB",
    ),
    (
        "many small tensors",
        "var ts: [[Tensor]] = []\nwhile true { ts.append((0..<1000).map { Tensor([Double($0)]) }) }",
        "256 MiB",
    ),
    (
        "a graph that grows",
        "var x = variable(1)\nwhile true { x = x * 1.01 }",
        "tensors take more than 256 MiB",
    ),
    ("printing", "while true { print(1) }", "prints more than 64 KiB"),
    ("figures", "while true { table([1, 2]) }", "at most 50 figures"),
    ("the least Int", "let m = Int.min\nprint(m / -1)", "overflow"),
    ("an index", "let a = [1]\nlet i = -1\nprint(a[i])", "index -1"),
    ("a number that is none", "let n = 0.0\nprint(Int(n / 0))", "Int"),
    ("shapes", "print(Tensor(ones: [2]) + Tensor(ones: [3]))", "shapes"),
    ("another file", 'let d = loadCSV("../../secret.csv", label: "a")', "no file"),
]


@pytest.mark.parametrize("name, program, message", PROGRAMS, ids=[name for name, *_ in PROGRAMS])
def test_a_program_that_takes_too_much_is_stopped(browser, page_titled, name, program, message):
    with visit(browser, page_titled(*CIRCUIT)) as seen:
        cell = cell_with(seen, "let h = 0.001")
        edit(cell, "let h = 0.001", "let h = 0.001\n" + program)
        press(cell, "Run")
        said(cell, timeout=90_000)
        assert message in cell.locator(".live-error").first.inner_text()
        # The engine, or a new one, goes on.
        area = cell.get_by_role("textbox")
        area.fill('let h = 0.001\nprint("still here")')
        press(cell, "Run")
        said(cell)
        assert "still here" in cell.locator(".cell-output").inner_text()
