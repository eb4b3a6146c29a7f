"""Opening a page from the disk and noting what a reader would not want to see."""

from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

SCHEMES = ["light", "dark"]
WIDE = 1440
NARROW = 390
# A4 at 96 pixels an inch, without margins of 10 mm.
PAPER = 718


@dataclass
class Visit:
    """A page that is open, and what it did while opening."""

    page: object
    requests: list = field(default_factory=list)
    failures: list = field(default_factory=list)
    complaints: list = field(default_factory=list)

    def requests_leaving(self, site):
        """The addresses asked for that are not files of the site."""
        return [url for url in self.requests if not _is_within(url, site)]

    def overflow(self):
        """By how many pixels the page is wider than its window."""
        return self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")

    def cut_off(self):
        """What stands to the right of the window, by its tag and text."""
        return self.page.evaluate(BEYOND_THE_RIGHT)


# The MathML of formulas, for those who listen, is clipped to a pixel wherever it stands. Roots and
# braces are drawn far too long, too, and clipped to their formula.
BEYOND_THE_RIGHT = """() => [...document.querySelectorAll('body *')]
  .filter(e => !e.closest('.katex-mathml, .katex svg'))
  .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
  .map(e => e.tagName + ': ' + e.textContent.trim().slice(0, 40))"""


def _is_within(url, site):
    parts = urlsplit(url)
    if parts.scheme in ("data", "blob"):
        return True
    return parts.scheme == "file" and unquote(parts.path).startswith(f"{site}/")


@contextmanager
def visit(browser, file, scheme="light", width=WIDE, scripts=True, fragment=""):
    """Opens `file` as a reader with these settings would."""
    context = browser.new_context(
        color_scheme=scheme,
        java_script_enabled=scripts,
        viewport={"width": width, "height": 900},
    )
    page = context.new_page()
    seen = Visit(page)
    page.on("request", lambda request: seen.requests.append(request.url))
    page.on("requestfailed", lambda request: seen.failures.append(request.url))
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.on("console", lambda message: note(message, seen))
    page.goto(file.as_uri() + fragment, wait_until="load")
    try:
        yield seen
    finally:
        context.close()


def note(message, seen):
    if message.type in ("error", "warning"):
        seen.complaints.append(message.text)
