"""Measures live pages in Chromium and the native engine on what they ask of it; see live.sh."""

import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

FIRST_USES = 3
RUNS = 15
# A reader looks at a result before changing another number, and takes a moment to press Run, in ms.
READING = 1000
TYPING = 100

# Notes what the page asks of its worker, and how long the answer takes.
NOTE_REQUESTS = """
window.answered = [];
window.asked = [];
const Native = window.Worker;
window.Worker = class extends Native {
  postMessage(message) {
    if (message.lesson) {
      window.asked.push(message.lesson);
      const begun = performance.now();
      const note = ({ data }) => {
        if (data.id !== message.id) return;
        window.answered.push(performance.now() - begun);
        this.removeEventListener('message', note);
      };
      this.addEventListener('message', note);
    }
    super.postMessage(message);
  }
};
"""

# Opens the editor of the first cell that has a number with a point, since others may be shapes.
OPEN = r"""() => {
  const cells = [...document.querySelectorAll('.cell')].filter(cell => cell.querySelector('.live-buttons'));
  const code = cell => cell.querySelector('pre.code').textContent;
  const cell = cells.find(cell => /\d\.\d/.test(code(cell))) ?? cells.find(cell => /\d/.test(code(cell)));
  [...cell.querySelectorAll('.live-button')].at(-2).click();
}"""

# Changes the last digit of that number.
CHANGE = r"""() => {
  const area = document.querySelector('textarea.live-area');
  const number = /\d\.\d/.test(area.value) ? /\d+\.\d+/ : /\d+/;
  area.value = area.value.replace(number, digits => digits.slice(0, -1) + (digits.at(-1) % 9 + 1));
  area.dispatchEvent(new Event('input', { bubbles: true }));
}"""

# Presses Run of the first cell and waits for the word that it is done.
RUN = """() => new Promise(done => {
  const cell = [...document.querySelectorAll('.cell')].find(c => c.querySelector('.live-buttons'));
  const status = cell.querySelector('.live-status');
  const begun = performance.now();
  new MutationObserver((changes, observer) => {
    if (!/[.)]$/.test(status.textContent)) return;
    observer.disconnect();
    done(performance.now() - begun);
  }).observe(status, { childList: true });
  [...cell.querySelectorAll('.live-button')].pop().click();
})"""


def main():
    site, native, *names = sys.argv[1:]
    pages = [p for p in sorted(Path(site, "en").glob("*.html")) if "live-lesson" in p.read_text()]
    pages = [p for p in pages if not names or p.stem in names]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        measured = {page.stem: measure(chromium, page, Path(folder)) for page in pages}
        chromium.close()
        native_times = run_native(native, folder)
    print(f"{'ms, medians and leasts':34}{'first use':>12}{'rerun':>16}{'engine':>16}{'native':>18}"
          f"{'ratio':>12}")
    for name, (firsts, reruns, answers) in measured.items():
        median, least = native_times[name]
        print(f"{name:34}{both(firsts, 0)}{both(reruns, 1):>16}{both(answers, 1):>16}"
              f"{median:10.2f}{least:8.2f}"
              f"{statistics.median(answers) / median:7.1f}{min(answers) / least:5.1f}")


def both(times, decimals):
    return f"{statistics.median(times):7.{decimals}f} {min(times):7.{decimals}f}"


def measure(chromium, file, folder):
    """Times from first use to its result, of runs after that, and of those the engine's part."""
    firsts = []
    for _ in range(FIRST_USES):
        page = chromium.new_context().new_page()
        page.add_init_script(NOTE_REQUESTS)
        page.goto(file.resolve().as_uri(), wait_until="load")
        page.wait_for_timeout(500)
        firsts.append(page.evaluate(RUN))
        if len(firsts) < FIRST_USES:
            page.context.close()
    page.evaluate(OPEN)
    reruns = [rerun(page) for _ in range(RUNS)]
    if page.locator(".live-error").count() > 0:
        sys.exit(f"{file.stem} does not run with another number in it")
    for index, texts in enumerate(page.evaluate("window.asked")[1:]):
        (folder / f"{file.stem}.{index:02}").write_bytes(packed(texts))
    answers = page.evaluate("window.answered")[1:]
    page.context.close()
    return firsts, reruns, answers


def rerun(page):
    """The time of a run after a look at the result before, and with another number than that had."""
    page.wait_for_timeout(READING)
    # As any key does, it ends what the page does meanwhile.
    page.keyboard.press("Shift")
    page.evaluate(CHANGE)
    page.wait_for_timeout(TYPING)
    return page.evaluate(RUN)


def packed(texts):
    """As Sources/LiveEngine/TextList.swift lays texts out."""
    pieces = [text.encode() for text in texts]
    return struct.pack("<I", len(pieces)) + b"".join(
        struct.pack("<I", len(piece)) + piece for piece in pieces
    )


def run_native(native, folder):
    lines = subprocess.run(
        [native, "live"], env={**os.environ, "LIVE_REQUESTS": folder, "OPENBLAS_NUM_THREADS": "1"},
        check=True, capture_output=True, text=True,
    ).stdout.splitlines()
    return {line.split()[0]: tuple(map(float, line.split()[1:])) for line in lines}


if __name__ == "__main__":
    main()
