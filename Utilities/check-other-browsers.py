"""Tries the live circuit in Firefox and in WebKit, from the disk and from a server; exits with 1 where
something does not hold. Arguments: the site, and the browsers' names for fewer than both. See
check-other-browsers.sh."""

import functools
import glob
import http.server
import shutil
import sys
import threading
from pathlib import Path

from other_browsers import Firefox, WebKit

LESSON = "/en/10-circuit.html"
PIXELS_A_STEP = 6

# Puts code in the place of a text in the cell that has it, presses Run, and says what came of it.
RUN = """async (text, code) => {
  const cells = [...document.querySelectorAll('.cell')].filter(cell => cell.querySelector('.live-buttons'));
  const codeOf = cell => cell.querySelector('.live-area')?.value ?? cell.querySelector('pre.code').textContent;
  const cell = cells.find(cell => codeOf(cell).includes(text));
  const buttons = [...cell.querySelectorAll('.live-button')];
  if (!cell.querySelector('.live-area')) buttons.at(-2).click();
  const area = cell.querySelector('.live-area');
  area.value = area.value.replace(text, code);
  area.dispatchEvent(new Event('input', { bubbles: true }));
  const status = cell.querySelector('.live-status');
  const done = new Promise(done => new MutationObserver((changes, observer) => {
    if (!/[.)]$/.test(status.textContent)) return;
    observer.disconnect();
    done();
  }).observe(status, { childList: true }));
  buttons.at(-1).click();
  await done;
  const errors = [...cell.querySelectorAll('.live-error')].map(error => error.textContent);
  return [status.textContent, ...errors].join(' ');
}"""

# Waits until the description of the circuit has a text.
FIGURE = """async text => {
  for (let i = 0; i < 300; i++) {
    if (document.querySelector('#fig-backward svg desc').textContent.includes(text)) return true;
    await new Promise(done => setTimeout(done, 100));
  }
  return false;
}"""

# Where the number of a line is in the window.
PLACE = """async text => {
  const numbers = [...document.querySelectorAll('.code-number')];
  const number = numbers.find(number => number.closest('.code-line').textContent.startsWith(text));
  number.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = number.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}"""

# Inside each other as deep as can be, and deeper; calls are limited, these must not come so far.
DEEP = {
    f"{count} {name}": begin * count + middle + end * count
    for count in (120, 250, 5000)
    for name, begin, middle, end in (
        ("parentheses", "(", "1", ")"), ("tuples", "(1, ", "1", ")"), ("brackets", "[", "1", "]"),
        ("functions", "func inner() {\n", "", "}\n"), ("branches", "if true {\n", "", "}\n"),
    )
}
DEEP["calls"] = "func down(_ n: Int) -> Int { down(n + 1) + 1 }\nprint(down(0))"


def check(browser, address):
    """Whether all that a reader does works; says what does not."""
    browser.open(address + LESSON)
    x, y = browser.evaluate(PLACE, "let z")
    ways = [{"type": "pointerMove", "x": x + PIXELS_A_STEP * step, "y": y} for step in range(7)]
    browser.point(ways[:1] + [{"type": "pointerDown", "button": 0}] + ways[1:]
                  + [{"type": "pointerUp", "button": 0}])
    yield "a number is dragged from -4 to 2", browser.evaluate(FIGURE, "z = 2.00, gradient 3.00")
    said = browser.evaluate(RUN, "variable(2)", "variable(3)")
    yield f"another number: {said}", browser.evaluate(FIGURE, "z = 3.00, gradient 3.00")
    line = "let h = 0.001"
    said = browser.evaluate(RUN, line, line + "\nwhile true {}")
    yield f"a loop without end: {said}", "steps" in said or "seconds" in said
    browser.evaluate(RUN, "\nwhile true {}", "")
    for name, code in DEEP.items():
        code = "\n" + (f"_ = {code}" if code[0] in "([" else code)
        said = browser.evaluate(RUN, line, line + code)
        yield f"{name}: {said}", "cannot run" not in said and "not arrived" not in said
        browser.evaluate(RUN, code, "")
    said = browser.evaluate(RUN, "variable(3)", "variable(-4)")
    yield f"and as before: {said}", browser.evaluate(FIGURE, "z = −4.00, gradient 3.00")


class Site(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def main():
    site, *names = sys.argv[1:]
    site = Path(site).resolve()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Site, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    mini_browser = next(iter(glob.glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")), None)
    failures = 0
    for kind, program in [(Firefox, shutil.which("firefox-esr")), (WebKit, mini_browser)]:
        if names and kind.__name__ not in names:
            continue
        if not program:
            print(f"Skipped {kind.__name__}: it is not installed")
            continue
        browser = kind(program)
        for address in [site.as_uri(), f"http://127.0.0.1:{server.server_port}"]:
            print(f"{kind.__name__} {browser.version}, {address}")
            for what, holds in check(browser, address):
                failures += not holds
                print(f"  {'' if holds else 'FAILED: '}{' '.join(what.split())[:140]}", flush=True)
        browser.close()
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
