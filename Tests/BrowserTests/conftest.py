"""The site and the browser that the tests here share.

SITE names the folder of a built site; Utilities/test-pages.sh builds one and sets it.
"""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

SITE = Path(os.environ.get("SITE", "site")).resolve()


def pages_of(site):
    """Every page of a site, by path."""
    return sorted(site.rglob("*.html"))


def pytest_generate_tests(metafunc):
    """A test that asks for a `page_file` runs once for each page of the site."""
    if "page_file" in metafunc.fixturenames:
        files = pages_of(SITE)
        metafunc.parametrize(
            "page_file", files, ids=[file.relative_to(SITE).as_posix() for file in files]
        )


@pytest.fixture(scope="session")
def site():
    assert pages_of(SITE), f"no page in {SITE}"
    return SITE


@pytest.fixture(scope="session")
def page_titled(site):
    """The page of a lesson by its title: files may be renamed."""

    def find(language, title):
        files = [f for f in pages_of(site / language) if f"<h1>{title}</h1>" in f.read_text()]
        assert len(files) == 1, f"{title}: {files}"
        return files[0]

    return find


@pytest.fixture(scope="session")
def browser():
    """The system's Chromium; it runs as root in CI, where its own sandbox cannot."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield chromium
        chromium.close()
