#!/usr/bin/env python3
"""Prints the promises of SECURITY.md with the tests that prove each, and what came of them now.

    Utilities/promises.py            runs the tests that the table names; the project is built before
    Utilities/promises.py --names    only says which they are

Tests in Swift are named Module.Suite or Module.Suite/function, those in the browser file.py::function.
Exits with 1 where a promise is broken, or where a test that it names did not run.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / ".build"


def promises():
    """The rows of the tables: section, promise, limit, names of tests."""
    section = ""
    for line in (ROOT / "SECURITY.md").read_text().splitlines():
        if line.startswith("## "):
            section = line[3:]
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 3 and line.startswith("|") and "`" in cells[2]:
            yield section, cells[0], cells[1], re.findall(r"`([^`]+)`", cells[2])


def run_swift(names):
    """What came of the tests in Swift: whether each passed, by Module.Suite/function."""
    if not names:
        return {}, ""
    pattern = "|".join("^" + re.escape(name) + ("\\(" if "/" in name else "/") for name in names)
    results = BUILD / "promises.xml"
    command = ["swift", "test", "--disable-xctest", "--filter", pattern]
    results.unlink(missing_ok=True)
    done = subprocess.run(
        [*command, "--xunit-output", results], cwd=ROOT, capture_output=True, text=True
    )
    if not results.exists():
        sys.exit(done.stdout[-4000:] + done.stderr[-4000:])
    outcomes = {}
    for case in ElementTree.parse(results).iter("testcase"):
        name = case.get("classname") + "/" + case.get("name").split("(")[0]
        outcomes[name] = case.find("failure") is None and case.find("skipped") is None
    return outcomes, done.stdout


def run_browser(names):
    """The same for those in the browser, on a site of the course."""
    if not names:
        return {}
    with tempfile.NamedTemporaryFile(suffix=".xml") as results:
        done = subprocess.run(
            ["Utilities/test-pages.sh", f"--junitxml={results.name}",
             "-k", " or ".join(name.split("::")[1] for name in names)],
            cwd=ROOT, capture_output=True, text=True,
        )
        try:
            cases = list(ElementTree.parse(results.name).iter("testcase"))
        except ElementTree.ParseError:
            print(done.stdout[-2000:] + done.stderr[-2000:], file=sys.stderr)
            return {}
    outcomes = {}
    for case in cases:
        name = case.get("classname").split(".")[-1] + ".py::" + case.get("name").split("[")[0]
        passed = case.find("failure") is None and case.find("error") is None
        outcomes[name] = outcomes.get(name, True) and passed
    return outcomes


def verdict(name, outcomes):
    """Whether the test, or each test of the suite, passed; `None` where none ran."""
    found = [passed for test, passed in outcomes.items() if test == name or test.startswith(name + "/")]
    return all(found) if found else None


def figures(log):
    """What tests printed of seconds and memory."""
    return [line for line in log.splitlines() if re.search(r"\d s +\d+ MiB|^hostile |files, all allowed", line)]


def main():
    rows = list(promises())
    names = sorted({name for row in rows for name in row[3]})
    if "--names" in sys.argv:
        print("\n".join(names))
        return 0
    in_swift = [name for name in names if "::" not in name]
    # A server needs a thread while other tests compute on all of them.
    serving = [name for name in in_swift if name.startswith("PreviewServerTests")]
    swift, log = run_swift([name for name in in_swift if name not in serving])
    swift |= run_swift(serving)[0]
    outcomes = swift | run_browser([name for name in names if "::" in name])
    section, broken = "", 0
    for title, promise, limit, proofs in rows:
        if title != section:
            print(f"\n{title}")
            section = title
        verdicts = [verdict(name, outcomes) for name in proofs]
        kept = all(verdicts)
        broken += not kept
        print(f"  {'✔' if kept else '✘'} {promise}" + ("" if limit == "–" else f" ({limit})"))
        for name, passed in zip(proofs, verdicts):
            print(f"      {name}" + {True: "", False: "  FAILED", None: "  DID NOT RUN"}[passed])
    print("\nWhat attacks took:\n" + "\n".join(figures(log)))
    print(f"\n{len(rows)} promises, {len(names)} tests and suites, {broken} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
