"""The engine comes packed, in one of two ways, and a page says so where it comes damaged."""

import base64
import gzip
import re
from pathlib import Path

import pytest

from changing import CIRCUIT, cell_with, run
from visiting import visit

GZIP = b"\x1f\x8b"
# Gives the engine as a page gets it, whichever way it is packed; the worker's own function unpacks it.
UNPACKED = re.compile(r'liveEngine\("([^"]*)"\)')


@pytest.fixture
def page_with(site, page_titled, tmp_path):
    """The page on circuits in a site of its own, whose engine is another one."""

    def make(change):
        for file in site.rglob("*"):
            copy = tmp_path / file.relative_to(site)
            if file.is_file():
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.symlink_to(file)
        script = (site / "engine.js").read_text()
        packed = base64.b64decode(UNPACKED.search(script).group(1))
        changed = base64.b64encode(change(packed)).decode()
        (tmp_path / "engine.js").unlink()
        (tmp_path / "engine.js").write_text(UNPACKED.sub(f'liveEngine("{changed}")', script))
        return tmp_path / page_titled(*CIRCUIT).relative_to(site)

    return make


def gzipped(packed):
    """What is packed where Python is missing."""
    if packed.startswith(GZIP):
        return packed
    return gzip.compress((Path(__file__).parents[2] / ".build/engine.wasm").read_bytes())


def with_a_byte_changed(packed):
    middle = len(packed) // 2
    return packed[:middle] + bytes([packed[middle] ^ 0x15]) + packed[middle + 1:]


def test_an_engine_packed_by_gzip_is_read_as_well(browser, page_with):
    with visit(browser, page_with(gzipped)) as seen:
        assert run(cell_with(seen, "let slope =")) == "Done. Every result is as it was."
        assert seen.complaints == []


@pytest.mark.parametrize(
    "change", [lambda packed: packed[:-1000], with_a_byte_changed, lambda packed: b""],
    ids=["cut", "changed", "empty"],
)
def test_a_damaged_engine_is_said_to_be_one_and_the_page_goes_on(browser, page_with, change):
    with visit(browser, page_with(change)) as seen:
        cell = cell_with(seen, "let slope =")
        # What stood there stands there still, and another try finds the same.
        for _ in range(2):
            assert run(cell).startswith("This browser cannot run the code. (")
            assert cell.locator(".cell-output").inner_text().split() == ["Result", "-4.00"]
