"""Takes a picture of every page of a site: light and dark, wide and narrow, from top to bottom.

Called by Utilities/screenshots.sh, which finds the Python environment.
"""

import argparse
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

WIDTHS = {"wide": 1280, "narrow": 390}
SCHEMES = ["light", "dark"]


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=Path, help="a built site")
    parser.add_argument("pictures", type=Path, help="the folder for the pictures")
    parser.add_argument("--scale", type=float, default=1, help="device pixels per CSS pixel")
    return parser.parse_args()


def take_pictures(browser, page_file, name, arguments):
    """One picture for each width and scheme; prints where it went."""
    for width_name, width in WIDTHS.items():
        for scheme in SCHEMES:
            page = browser.new_page(
                color_scheme=scheme,
                device_scale_factor=arguments.scale,
                viewport={"width": width, "height": 900},
            )
            page.goto(page_file.as_uri())
            picture = arguments.pictures / f"{name}-{width_name}-{scheme}.png"
            page.screenshot(path=picture, full_page=True)
            page.close()
            print(picture)


def main():
    arguments = parse_arguments()
    site = arguments.site.resolve()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for page_file in sorted(site.rglob("*.html")):
            name = "-".join(page_file.relative_to(site).with_suffix("").parts)
            take_pictures(browser, page_file, name, arguments)
        browser.close()


main()
