#!/bin/sh
# Builds the site into a folder of its own and opens its pages in Chromium
# (Tests/BrowserTests). Where Chromium or Playwright is absent, says so and skips; under CI=true
# that fails. Arguments go to pytest: Utilities/test-pages.sh -k overflow
set -eu
cd "$(dirname "$0")/.."

skip() {
  echo "Skipped the pages in a browser: $1"
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 0
}

command -v chromium >/dev/null || skip "chromium is missing"
environment=$(Utilities/browser-environment.sh) || skip "Playwright could not be installed"

site=.build/tested-site
rm -rf "$site"
Utilities/build-engine-wasm.sh
swift build --quiet --product render
.build/debug/render lessons/ -o "$site"
# Every kind of figure, on two pages that are no part of the course.
.build/debug/render docs/gallery -o "$site/gallery"
# As many browsers as processors.
SITE=$site "$environment/bin/python" -m pytest -q -p no:cacheprovider -n auto Tests/BrowserTests "$@"
