#!/usr/bin/env python3
"""Holds that tests notice when a safeguard is missing.

Takes out one safeguard after the other (an escaping call, a limit, a lock …) in a copy of the project
(`project_copy.py`), runs the tests that should notice, and says which did. Takes some minutes for the first
build of the copy and one or two for each safeguard.

    Utilities/check-mutations.py [WORD…]    only those whose name has one of the words
    Utilities/check-mutations.py --texts    only whether the safeguards are where they should be

Exits with 1 where a safeguard can go without a test failing.
"""

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass, field

from project_copy import ProjectCopy, lacking

COPY = ProjectCopy("mutations")


@dataclass
class Mutation:
    """A text in a file and what stands there instead, and the tests that should notice."""

    name: str
    file: str
    old: str
    new: str
    tests: str
    environment: dict = field(default_factory=dict)


# Stands in the place of a lock, and locks nothing.
OPEN_LOCK = """private final class Open<Value>: @unchecked Sendable {
  var value: Value
  init(_ value: Value) { self.value = value }
  func withLock<T>(_ work: (inout Value) -> T) -> T { work(&value) }
}
"""

MUTATIONS = [
    Mutation(
        "escaping of '<' in texts", "Drawing/Markup.swift",
        'case UInt8(ascii: "<"): replacement = "&lt;"', 'case UInt8(ascii: "<"): replacement = "<"',
        "LessonSiteTests.HostileLessonTests",
    ),
    Mutation(
        "escaping of quotes in attributes", "Drawing/Markup.swift",
        'case UInt8(ascii: "\\"") where quotes: replacement = "&quot;"',
        'case UInt8(ascii: "\\"") where quotes: replacement = "\\""',
        "LessonSiteTests.HostileLessonTests|WeavingTests.LinkTests",
    ),
    Mutation(
        "escaping of data in scripts", "LessonSite/ScriptText.swift",
        '"\\\\", "<", ">", "&",', '"\\\\", ">", "&",',
        "LessonSiteTests.CourseFileTests|LessonSiteTests.LiveTests",
    ),
    Mutation(
        "the rule for addresses", "Weaving/Links/WebAddress.swift",
        'case "mailto": self', 'case "mailto", "javascript": self',
        "WeavingTests.LinkTests",
    ),
    Mutation(
        "the limit on steps", "LessonLanguage/Running/StepCounter.swift",
        "guard !overflow, after >= 0 else {", "guard !overflow || after >= 0 else {",
        "LessonLanguageTests.RobustnessLimitTests/limit",
    ),
    Mutation(
        "the limit on calls", "LessonLanguage/Running/Calls.swift",
        "guard state.pointee.depth < state.pointee.mostNested else",
        "guard state.pointee.depth <= state.pointee.mostNested else",
        "LessonLanguageTests.RobustnessLimitTests/limit",
    ),
    Mutation(
        "the steps of what is made", "LessonLanguage/Lowering/Lowering+Expressions.swift",
        "    try machine.steps.take(1 + codes.count / 8, at: place)\n", "",
        "LessonLanguageTests.RobustnessLimitTests/stepsOfMaking",
    ),
    Mutation(
        "the limit on values in values", "LessonLanguage/Running/Weighing.swift",
        "if levels == 0 { isTooDeep = true }", "if levels == .min { isTooDeep = true }",
        "LessonLanguageTests.RobustnessLimitTests/growth",
    ),
    Mutation(
        "the limit on the memory of tensors", "LessonLanguage/Running/Machine+Limits.swift",
        "guard memory.bytes > limits.tensorBytes else", "guard memory.bytes < 0 else",
        "LessonLanguageTests.RobustnessLimitTests/limit",
    ),
    Mutation(
        "the limit on what is printed", "LessonLanguage/Running/Machine+Limits.swift",
        "guard surplus > 0 else {", "guard surplus > 1 << 20 else {",
        "LessonLanguageTests.RobustnessLimitTests/limit",
    ),
    Mutation(
        "the limit on containers in Markdown", "LessonDocument/Limits/ContainerMarkers.swift",
        "mostMarkers = 32", "mostMarkers = 32_000",
        "LessonDocumentTests.LimitTests",
    ),
    Mutation(
        "the limit on expansions in TeX", "Typesetting/KaTeX/KaTeXEngine.swift",
        "maxExpand: 1000", "maxExpand: 100000000",
        "TypesettingTests.FormulaTests/hostile",
    ),
    Mutation(
        "the lock around cmark-gfm", "LessonDocument/Parser/MarkdownTree.swift",
        "private let parsing = Mutex<OpaquePointer?>(nil)",
        OPEN_LOCK + "private let parsing = Open<OpaquePointer?>(nil)",
        "LessonDocumentTests.ThreadTests",
    ),
    Mutation(
        "the lock around OpenBLAS", "Autodiff/Kernels/LargeProduct.swift",
        "private let library = Mutex<Void>(())", OPEN_LOCK + "private let library = Open<Void>(())",
        "AutodiffTests.MatrixProductTests",
        # The code for processors with AVX-512 needs no lock for small products; every processor has this.
        {"OPENBLAS_CORETYPE": "Haswell"},
    ),
    Mutation(
        "the lock on the site's folder", "LessonSite/Publishing/Writing/FolderLock.swift",
        "guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {",
        "guard flock(descriptor, LOCK_SH | LOCK_NB) == 0 else {",
        "RenderTests.MachineTests",
    ),
    Mutation(
        "that data stays below the lessons", "LessonSite/Publishing/Finding/DataFolder.swift",
        'guard root == "/" || target.utf8.starts', 'guard root == "/" || !target.isEmpty || target.utf8.starts',
        "LessonSiteTests.DataFolderTests",
    ),
    Mutation(
        "the hosts that the preview answers for", "PreviewServer/Connections/RequestGuard.swift",
        "hosts.contains(host.lowercased()) else {", "!host.isEmpty else {",
        "PreviewServerTests",
    ),
]


def passes(tests, environment=None):
    """Whether tests that are built pass; that none ran is an error."""
    try:
        done = subprocess.run(
            ["swift", "test", "--disable-xctest", "--skip-build", "--filter", tests],
            cwd=COPY.folder, capture_output=True, text=True, timeout=300,
            env=os.environ | (environment or {}),
        )
    except subprocess.TimeoutExpired:
        return False
    if re.search(r"Test run with 0 tests", done.stdout):
        sys.exit(f"no such tests: {tests}")
    return done.returncode == 0


def build():
    COPY.build("--build-tests")


def is_noticed(mutation):
    with COPY.replacing((mutation.file, mutation.old, mutation.new)):
        build()
        # What depends on threads may go well once.
        return any(not passes(mutation.tests, mutation.environment) for _ in range(3))


def main():
    if "--texts" in sys.argv:
        missing = lacking([(m.file, m.old, m.new) for m in MUTATIONS])
        print("\n".join(missing), end="")
        return 1 if missing else 0
    words = sys.argv[1:]
    chosen = [m for m in MUTATIONS if not words or any(word in m.name for word in words)]
    COPY.refresh()
    build()
    if not passes("|".join(mutation.tests for mutation in chosen)):
        sys.exit("the tests fail without any mutation")
    unnoticed = 0
    for mutation in chosen:
        start = time.monotonic()
        noticed = is_noticed(mutation)
        unnoticed += not noticed
        print(
            f"{'✔' if noticed else '✘'} without {mutation.name}: {mutation.tests} "
            f"{'fails' if noticed else 'PASSES'} ({time.monotonic() - start:.0f} s)", flush=True
        )
    build()
    if not passes("|".join(mutation.tests for mutation in chosen)):
        sys.exit("the tests fail although everything is back in its place")
    print(f"{len(chosen)} safeguards taken out, {unnoticed} of them unnoticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
