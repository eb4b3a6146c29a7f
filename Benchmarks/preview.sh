#!/bin/sh
# How long it takes from saving a lesson to its new text in an open page of `render serve`: 50 edits on
# the whole course, in Chromium.
#
#   Benchmarks/preview.sh
set -eu
cd "$(dirname "$0")/.."
environment=$(Utilities/browser-environment.sh)
swift build --quiet --product render
exec "$environment/bin/python" Benchmarks/preview.py
