#!/usr/bin/env python3
"""Measures what the language's limits cost: the instructions of a training step of the lecture's network,
with them and without, in both forms: with `gradient`, where a step is computed again on the graph of one call, and
with `backward`, where each operation is called.

Builds the benchmarks from a copy of the project below .build/copies, once as it is and once with the limits'
code taken out, and counts with callgrind (Debian's valgrind). Takes some minutes.

    Utilities/measure-limits.py
    Utilities/measure-limits.py --texts    only whether the code to take out is where it should be

Exits with 1 where they cost more than 3 % of a step with `gradient`.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from project_copy import ProjectCopy, lacking

MOST = 3.0
FEW, MANY = 200, 1200
FORMS = ["gradient", "backward"]
LOWERING, RUNNING, LIBRARY = (f"LessonLanguage/{folder}/" for folder in ("Lowering", "Running", "Library"))

# What counts steps, calls, memory and sizes, and what stands there instead.
LIMITS = [
    (RUNNING + "StepCounter.swift",
     "    let rest = left.pointee &- count\n    left.pointee = rest\n"
     "    if rest < 0 { try refill(rest, at: place) }\n", ""),
    (RUNNING + "TensorCounter.swift",
     "    result.sizeAtAGlance <= mostAtAGlance && steps.takesOne()\n", "    true\n"),
    (RUNNING + "TensorCounter.swift",
     "    work == 0 && countsAtAGlance(result)\n", "    true\n"),
    (RUNNING + "TensorCounter.swift",
     "    a.sizeAtAGlance <= TensorCounter.smallest ? 0 : largeWork(on: a)\n", "    0\n"),
    (RUNNING + "TensorCounter.swift",
     "    max(a.sizeAtAGlance, b.sizeAtAGlance) <= TensorCounter.smallest\n", "    true\n"),
    (RUNNING + "TensorCounter.swift",
     "    if !countsAtAGlance(result) { try countLargeBackward(from: result, at: place) }\n", ""),
    (RUNNING + "Calls.swift",
     "    if !state.pointee.steps.takesOne() { try takeStep(at: range) }\n", ""),
    (RUNNING + "Calls.swift",
     "    guard state.pointee.depth < state.pointee.mostNested else { throw tooDeep(code, at: range) }\n"
     "    state.pointee.depth += 1\n", ""),
    (RUNNING + "Calls.swift", "func leave() { state.pointee.depth -= 1 }", "func leave() {}"),
    (RUNNING + "Machine+Limits.swift",
     "    try steps.take(1 + max(work, tensor.count) / 16, at: place)\n"
     "    try count(memoryOf: tensor, at: place)\n", ""),
    (RUNNING + "Machine+Limits.swift",
     "    let work = arguments.reduce(0) { max($0, $1.tensor.count) }\n"
     "    try machine.count(result.tensor, work: work, at: range)\n", ""),
    (RUNNING + "Machine+Limits.swift",
     "    try machine.count(memoryOf: result, at: range)\n    return result", "    return result"),
    (LOWERING + "GradientReplay.swift",
     "    guard frame.calls.hasRoom(for: steps.deepest), counter.takes(cost) else { return nil }\n", ""),
    (LOWERING + "Lowering+Expressions.swift",
     "    try machine.steps.take(1 + codes.count / 8, at: place)\n    return try evaluate", "    return try evaluate"),
    (LIBRARY + "Accounting.swift", "  func counting() -> LibraryFunction {\n",
     "  func counting() -> LibraryFunction { self }\n\n  func counted() -> LibraryFunction {\n"),
]


def instructions(program, form, steps):
    """Those of a process that trains for so many steps, and what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", program, "trained"],
            env=os.environ | {"NETWORK_FORM": form, "NETWORK_STEPS": str(steps)}, capture_output=True, text=True,
        )
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not counted:
        sys.exit(f"callgrind failed:\n{done.stderr[-3000:]}")
    return int(counted.group(1)), done.stdout


def steps(copy, name):
    """By form: the instructions of a step of the copy as it is now, and what the training comes to."""
    copy.build("--package-path", "Benchmarks", "-c", "release")
    program = copy.folder / "Benchmarks" / ".build" / f"without-names-{name}"
    # Valgrind takes minutes to read what debuggers need.
    subprocess.run(
        ["objcopy", "--strip-debug", program.parent / "release" / "Benchmarks", program], check=True
    )
    measured = {}
    for form in FORMS:
        (few, _), (many, result) = (instructions(program, form, count) for count in (FEW, MANY))
        measured[form] = (many - few) / (MANY - FEW), result
        print(f"{name} limits, {form}: {measured[form][0]:,.0f} instructions a step", flush=True)
    return measured


def main():
    if "--texts" in sys.argv:
        print("\n".join(lacking(LIMITS)), end="")
        return 1 if lacking(LIMITS) else 0
    if not shutil.which("valgrind"):
        sys.exit("needs valgrind (apt-get install valgrind)")
    copy = ProjectCopy("limits")
    copy.refresh()
    limited = steps(copy, "with")
    with copy.replacing(*LIMITS):
        unlimited = steps(copy, "without")
    costs = {form: cost(form, limited[form], unlimited[form]) for form in FORMS}
    print(f"with gradient {MOST:g} % are allowed")
    return 1 if costs["gradient"] > MOST else 0


def cost(form, limited, unlimited):
    """What the limits cost, in percent of a step without them."""
    if limited[1] != unlimited[1]:
        sys.exit(f"not the same training: {limited[1]} {unlimited[1]}")
    percent = 100 * (limited[0] - unlimited[0]) / unlimited[0]
    print(f"{form}: the limits cost {percent:.2f} %")
    return percent


if __name__ == "__main__":
    sys.exit(main())
