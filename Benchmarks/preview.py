"""Saves each lesson of a copy of the course in turn and waits for its page; see preview.sh."""

import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
RENDER = ROOT / ".build" / "debug" / "render"
EDITS = 50


def main():
    with tempfile.TemporaryDirectory() as folder:
        lessons = Path(shutil.copytree(ROOT / "lessons", Path(folder) / "lessons"))
        server = subprocess.Popen(
            [RENDER, "serve", lessons, "--port", "0", "--cache", Path(folder) / "cache"],
            stdout=subprocess.PIPE, text=True,
        )
        try:
            measure(lessons, server.stdout.readline().strip())
        finally:
            server.terminate()


def measure(lessons, address):
    files = sorted((lessons / "en").glob("*.md"))
    seconds = {}
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = chromium.new_page()
        for edit in range(EDITS):
            file = files[edit % len(files)]
            page.goto(f"{address}en/{file.stem}.html")
            page.wait_for_load_state("load")
            page.wait_for_timeout(300)
            text = file.read_text() + f"\n\nEdit number {edit}.\n"
            start = time.perf_counter()
            file.write_text(text)
            page.wait_for_selector(f"text=Edit number {edit}.", state="attached")
            seconds.setdefault(file.stem, []).append(time.perf_counter() - start)
        chromium.close()
    for name, times in seconds.items():
        print(f"{name:40} {statistics.median(times) * 1000:6.0f} ms")
    every = [value for times in seconds.values() for value in times]
    print(f"median of {len(every)} edits: {statistics.median(every) * 1000:.0f} ms")


main()
