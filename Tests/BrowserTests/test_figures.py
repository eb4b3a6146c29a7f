"""The lessons show the figures that they are about: as outputs, not only in code or prose."""

import functools
import re

import pytest

from visiting import visit

# What a page shows beside its code, its prose and the formulas in it: each text apart, so that the
# numbers of neighbouring cells do not run together.
OUTPUT_TEXT = """() => {
  const body = document.body.cloneNode(true);
  for (const e of body.querySelectorAll('code, script, style, nav, p')) e.remove();
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  return texts.join(' ');
}"""

# The figures of each lesson. The page that holds them is found by them, not by its name.
FIGURES = {
    "scores and hinge loss": [
        *[3.2, 1.3, 2.2, 5.1, 4.9, 2.5, -1.7, 2.0, -3.1],
        *[2.9, 0, 12.9, 5.27],
    ],
    "the graph of (x + y)z": [-2, 5, -4, 3, -12, -4, -4, 3, -4],
    "the sigmoid neuron": [0.73, 1.00, -0.53, -0.20, 0.20, 0.39, -0.39, -0.59],
}


def numbers_in(text):
    """Every number of a text, at the precision of two decimals; U+2212 is a minus too."""
    found = re.findall(r"(?<![\w.])-?\d+(?:\.\d+)?", text.replace("\u2212", "-"))
    return {round(float(number), 2) for number in found}


@functools.cache
def numbers_shown(browser, file):
    with visit(browser, file) as seen:
        return numbers_in(seen.page.evaluate(OUTPUT_TEXT))


@pytest.mark.parametrize("language", ["en", "ro"])
@pytest.mark.parametrize("lesson", FIGURES)
def test_a_lesson_shows_its_figures(browser, site, language, lesson):
    expected = {round(float(figure), 2) for figure in FIGURES[lesson]}
    missing = {}
    for file in sorted((site / language).rglob("*.html")):
        missing[file.name] = expected - numbers_shown(browser, file)
    assert missing, f"no page in {language}"
    closest = min(missing, key=lambda name: len(missing[name]))
    assert missing[closest] == set(), f"{closest} comes closest"
