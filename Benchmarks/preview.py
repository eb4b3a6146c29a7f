"""Saves lessons of a copy of the course and waits for their text in an open page; see preview.sh."""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
EDITS = int(os.environ.get("EDITS", "50"))

# Tells when "Edit number …" has come into the page: in the animation frame that has it, and once that
# frame's layout and painting are done.
WATCHING = r"""
(() => {
  let shown = "", waits = false;
  const now = () => performance.timeOrigin + performance.now();
  const look = () => {
    waits = false;
    const found = (document.body ? document.body.textContent : "").match(/Edit number \d+\./);
    if (!found || found[0] === shown) return;
    shown = found[0];
    const frame = now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => console.log(`${shown} ${frame} ${now()}`);
    port2.postMessage(0);
  };
  new MutationObserver(() => {
    if (!waits) requestAnimationFrame(look);
    waits = true;
  }).observe(document, { childList: true, subtree: true });
})();
"""


def in_prose(text, number):
    """The lesson with a sentence more in a paragraph in its middle."""
    lines = text.split("\n")
    fenced, places = False, []
    for index, line in enumerate(lines):
        fenced ^= line.lstrip("> ").startswith("```")
        after = lines[index + 1] if index + 1 < len(lines) else ""
        if not fenced and re.match(r"[^\W\d_].*\.$", line) and not after:
            places.append(index)
    place = places[len(places) // 2] if places else len(lines) - 1
    lines[place] += f" Edit number {number}."
    return "\n".join(lines)


def in_code(text, number):
    """The lesson with a comment more in its first cell: all of its code runs again."""
    for cell in re.finditer(r"^```swift-ml\n(?s:.*?)^```$", text, re.MULTILINE):
        if not re.search(r"//\| (echo|include|error|eval):", cell[0]):
            end = cell.end() - 3
            return f"{text[:end]}// Edit number {number}.\n{text[end:]}"
    return in_prose(text, number)


def main(render):
    with tempfile.TemporaryDirectory() as folder:
        lessons = Path(shutil.copytree(ROOT / "lessons", Path(folder) / "lessons"))
        server = subprocess.Popen(
            [render, "serve", lessons, "--port", "0", "--cache", Path(folder) / "cache"],
            stdout=subprocess.PIPE, text=True,
        )
        try:
            address = server.stdout.readline().strip()
            with sync_playwright() as playwright:
                chromium = playwright.chromium.launch(
                    executable_path=shutil.which("chromium"), args=["--no-sandbox"]
                )
                for first, what, edit in [(1000, "prose", in_prose), (2000, "code", in_code)]:
                    measure(first, what, edit, lessons, address, chromium, server.pid)
                chromium.close()
        finally:
            server.terminate()
            server.wait()


def measure(first, what, edit, lessons, address, chromium, server):
    """Edits as many lessons as there are edits, spread over the whole course, and prints."""
    files = sorted(lessons.glob("[er][no]/*.md"))
    # A context of its own: nothing is in the cache of the browser but what the page itself brought.
    page = chromium.new_context().new_page()
    page.add_init_script(WATCHING)
    waits, frames, work = [], [], []
    busy, start = busy_seconds(), time.time()
    for number in range(first, first + EDITS):
        file = files[(number - first) * len(files) // EDITS]
        page.goto(f"{address}{file.parent.name}/{file.stem}.html", wait_until="load")
        page.wait_for_timeout(300)
        text = edit(re.sub(r"\n?(//)? Edit number \d+\.", "", file.read_text()), number)
        seen = f"Edit number {number}. "
        work_before = seconds_of(server)
        with page.expect_console_message(lambda message: message.text.startswith(seen)) as message:
            saved = time.time()
            file.write_text(text)
        frame, painted = (float(word) for word in message.value.text.removeprefix(seen).split())
        waits.append(painted - saved * 1000)
        frames.append(frame - saved * 1000)
        page.wait_for_timeout(100)
        work.append((seconds_of(server) - work_before) * 1000)
        if os.environ.get("EACH"):
            print(f"{file.name:45} {frames[-1]:6.0f} {waits[-1]:6.0f} ms, server {work[-1]:6.0f} ms")
    page.context.close()
    share = (busy_seconds() - busy) / (time.time() - start) / os.cpu_count()
    tenth = statistics.quantiles(waits, n=10)
    print(
        f"{EDITS} edits of {what}: shown after {statistics.median(waits):.0f} ms (median), "
        f"{tenth[8]:.0f} ms (nine of ten), {max(waits):.0f} ms (longest); "
        f"in the frame after {statistics.median(frames):.0f} ms; "
        f"work of the server {statistics.median(work):.0f} ms; "
        f"processors busy {share:.0%}, with everything else at work",
        flush=True,
    )


def seconds_of(process):
    """The processor seconds of a process."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def busy_seconds():
    """The processor seconds of everything on this machine."""
    fields = Path("/proc/stat").read_text().split("\n")[0].split()[1:]
    return (sum(map(int, fields)) - int(fields[3]) - int(fields[4])) / os.sysconf("SC_CLK_TCK")


main(sys.argv[1])
