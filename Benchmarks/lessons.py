"""Generates lessons, builds them again and again, and prints seconds by the clock, those that the
processors were at work, and MiB (see lessons.sh)."""

import os
import pathlib
import statistics
import sys
import tempfile
import time

ROUNDS = int(os.environ.get("ROUNDS", "5"))


def lesson(number: int) -> str:
    """A lesson of some 2 KB: prose, a formula, a link, a cell with a circuit, a table."""
    part = f"part: Part {number // 20 + 1}\n" if number % 20 == 0 else ""
    prose = "\n\n".join(
        f"Paragraph {paragraph} of lesson {number} says something about gradients and descent, and "
        f"takes two lines to say it, as paragraphs in lessons do."
        for paragraph in range(8)
    )
    return f"""---
title: Lesson {number}
description: What lesson {number} is about.
order: {number}
{part}---

{prose}

## The circuit

Take $f = xy$; [the next lesson](lesson-{number + 1}.md) goes on.

```swift-ml
//| label: fig-circuit
//| fig-cap: Values forward, gradients backward.
let x = variable({number % 7 + 1})
let y = variable({number % 5 + 2})
let f = x * y
f.backward()
graph(f)
```

## The table

| x | y |
|---|---|
| {number % 7 + 1} | {number % 5 + 2} |

```swift-ml
expect(f, {(number % 7 + 1) * (number % 5 + 2)})
print(f, x.gradient)
```
"""


def build(program: str, folder: pathlib.Path) -> tuple[float, float, float]:
    """Seconds by the clock, seconds of processors and MiB at the most, of one build."""
    start = time.perf_counter()
    child = os.posix_spawn(
        program,
        [program, str(folder / "lessons"), "-o", str(folder / "site"), "--quiet"],
        os.environ,
    )
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"the build failed: {status}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(program: str, count: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        lessons = folder / "lessons" / "en"
        lessons.mkdir(parents=True)
        for number in range(count):
            text = lesson(number)
            if number == count - 1:
                text = text.replace("; [the next lesson]", "; [the first lesson]")
                text = text.replace(f"lesson-{count}.md", "lesson-0.md")
            (lessons / f"lesson-{number}.md").write_text(text)
        report(count, "the first build", [build(program, folder)])
        report(count, "nothing changed", [build(program, folder) for _ in range(ROUNDS)])
        changed = lessons / f"lesson-{count // 2}.md"
        for what, old, new in [
            ("a paragraph changed", "Paragraph 3", "Paragraph 3,"),
            ("a title changed", "title: Lesson", "title: The lesson"),
        ]:
            figures = []
            for _ in range(ROUNDS):
                changed.write_text(changed.read_text().replace(old, new, 1))
                old, new = new, old
                figures.append(build(program, folder))
            report(count, what, figures)


def report(count: int, what: str, figures: list[tuple[float, float, float]]) -> None:
    seconds, work = (statistics.median(figure[index] for figure in figures) for index in (0, 1))
    least = min(figure[0] for figure in figures)
    memory = max(figure[2] for figure in figures)
    print(
        f"{count:>6} lessons  {what:<20} {seconds:8.3f} s (least {least:.3f})"
        f"  {work:8.3f} s of work  {memory:6.0f} MiB",
        flush=True,
    )


if __name__ == "__main__":
    for count in [int(argument) for argument in sys.argv[2:]] or [1000, 10000]:
        measure(sys.argv[1], count)
