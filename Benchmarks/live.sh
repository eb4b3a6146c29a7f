#!/bin/sh
# How long a reader waits for a live page in Chromium: from first use to the first result, and for a run
# after that, beside the native engine on the same bytes. Each lesson in English, by name or all of them:
#
#   Benchmarks/live.sh
#   Benchmarks/live.sh 10-circuit 16-eleven-lines
set -eu
cd "$(dirname "$0")/.."
environment=$(Utilities/browser-environment.sh)
Utilities/build-engine-wasm.sh
swift build --quiet --product render
swift build --quiet -c release --package-path Benchmarks
site=.build/measured-site
rm -rf "$site"
.build/debug/render lessons/ -o "$site"
exec "$environment/bin/python" Benchmarks/live.py "$site" Benchmarks/.build/release/Benchmarks "$@"
