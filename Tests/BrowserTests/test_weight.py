"""A page is light, keeps nobody waiting, and holds still while it arrives."""

import gzip
import re

from visiting import NARROW, WIDE, visit

# HTML, style sheets and scripts, gzipped; fonts come apart.
MOST_BYTES = 100_000
# A page that shows every figure there is.
MOST_GALLERY_BYTES = 110_000
FORMULAS, FIGURES = 10, 3
# The engine with its worker, which comes when a reader first runs a cell. What is wanted is a third of
# this (docs/ARCHITECTURE.md has where it goes): the limit keeps it from growing meanwhile.
MOST_ENGINE_BYTES = 597_000
# What counts as good.
MOST_SHIFT = 0.1

SHIFT = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 300);
})"""


def files_of(page_file):
    """The page and the style sheets and scripts that it names."""
    names = re.findall(r'(?:href|src)="([^"]+\.(?:css|js))"', page_file.read_text())
    return [page_file] + [(page_file.parent / name).resolve() for name in names]


def weight(page_file):
    return sum(len(gzip.compress(file.read_bytes())) for file in files_of(page_file))


def keeping_waiting(html):
    """The scripts for which the parser stops."""
    return [s for s in re.findall("<script[^>]*>", html) if "defer" not in s and "async" not in s]


def layout_shift(page):
    """The sum of layout shifts that the browser itself counts."""
    return page.evaluate(SHIFT)


def test_a_page_is_light(page_file):
    most = MOST_GALLERY_BYTES if "gallery" in page_file.parts else MOST_BYTES
    assert weight(page_file) < most


def test_a_lesson_with_many_formulas_and_figures_is_light(browser, site, capsys):
    """Of the lessons with ten formulas and three figures the heaviest is said."""
    weights = {}
    for file in sorted(site.glob("??/*.html")):
        html = file.read_text()
        formulas, figures = html.count('class="katex"'), html.count('class="drawing')
        if formulas >= FORMULAS and figures >= FIGURES and file.name != "index.html":
            weights[f"{file.relative_to(site)} ({formulas} formulas, {figures} figures)"] = weight(file)
    assert weights, "no lesson has that many"
    heaviest = max(weights, key=weights.get)
    with capsys.disabled():
        print(f"\nheaviest lesson: {weights[heaviest] / 1000:.1f} KB gzipped, {heaviest}")
    assert weights[heaviest] < MOST_BYTES


def test_the_engine_is_light(site, capsys):
    engine = len(gzip.compress((site / "engine.js").read_bytes()))
    with capsys.disabled():
        print(f"\nengine.js on first use: {engine / 1000:.1f} KB gzipped")
    assert engine < MOST_ENGINE_BYTES


def test_the_weight_before_first_use_is_without_the_engine(site, capsys):
    """It grows by the script of the live cells and by the lesson's code."""
    pages = [f for f in sorted(site.glob("??/*.html")) if "live-lesson" in f.read_text()]
    assert pages, "no page has live cells"
    live = len(gzip.compress((site / "live.js").read_bytes()))
    heaviest = max(pages, key=weight)
    with capsys.disabled():
        print(f"\nheaviest page before first use: {weight(heaviest) / 1000:.1f} KB gzipped, "
              f"{heaviest.relative_to(site)}; live.js {live / 1000:.1f} KB of it")
    assert not any("engine" in file.name for file in files_of(heaviest))
    assert weight(heaviest) < MOST_BYTES


def test_only_style_sheets_keep_a_page_waiting(page_file):
    assert keeping_waiting(page_file.read_text()) == []


def test_nothing_moves_while_a_page_arrives(browser, page_file):
    for width in (NARROW, WIDE):
        with visit(browser, page_file, width=width) as seen:
            # Formulas may make a line break elsewhere when their fonts come: 0.04 has been seen.
            assert layout_shift(seen.page) < MOST_SHIFT
