"""A value in a heading: the contents of the page repeat it, and change with it."""

import subprocess

from changing import cell_with, edit, run
from previewing import RENDER
from visiting import visit

LESSON = """---
title: Counted
---

```swift-ml
let numbers = [1, 2, 3, 4]
```

## Of `{swift-ml} numbers.count` numbers

Text.
"""


def test_the_contents_follow_a_value(browser, tmp_path):
    (tmp_path / "lessons").mkdir()
    (tmp_path / "lessons" / "counted.md").write_text(LESSON)
    site = tmp_path / "site"
    subprocess.run([RENDER, tmp_path / "lessons", "-o", site], check=True, capture_output=True)
    with visit(browser, site / "counted.html") as seen:
        ids = seen.page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
        assert len(ids) == len(set(ids))
        copies = seen.page.locator("[data-value='1']")
        assert set(copies.all_text_contents()) == {"4"}
        cell = cell_with(seen, "let numbers")
        edit(cell, "3, 4", "3, 4, 5")
        run(cell)
        assert seen.page.locator("#value-1").inner_text() == "4 5"
        assert set(copies.all_text_contents()) == {"5"}
