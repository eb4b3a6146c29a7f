#!/bin/sh
# Prints the folder of a Python environment that holds what Tests/BrowserTests/requirements.txt
# names, after making it or bringing it up to date.
set -eu
cd "$(dirname "$0")/.."
requirements=Tests/BrowserTests/requirements.txt
environment=.build/browser-environment
installed=$environment/installed-requirements.txt

if ! cmp -s "$requirements" "$installed"; then
  rm -rf "$environment"
  python3 -m venv "$environment" >&2
  # Its browser is the system's: the one that Playwright would download is not wanted.
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 "$environment/bin/python" -m pip install \
    --quiet --disable-pip-version-check --requirement "$requirements" >&2
  cp "$requirements" "$installed"
fi
echo "$environment"
