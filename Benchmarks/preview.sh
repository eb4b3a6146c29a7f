#!/bin/sh
# How long it takes from saving a lesson to its new text in an open page of `render serve`, painted: 50
# edits of prose and 50 of code, spread over the whole course, in Chromium.
#
#   Benchmarks/preview.sh
#   EACH=1 Benchmarks/preview.sh   each edit on a line
set -eu
cd "$(dirname "$0")/.."
environment=$(Utilities/browser-environment.sh)
swift build --quiet --product render
exec "$environment/bin/python" Benchmarks/preview.py .build/debug/render
