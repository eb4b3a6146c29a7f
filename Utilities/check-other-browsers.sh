#!/bin/sh
# Tries live pages in Firefox and in WebKit, the engine of Safari, as far as they are installed
# (apt-get install firefox-esr webkit2gtk-driver xvfb). The names of browsers as arguments are for fewer:
#
#   Utilities/check-other-browsers.sh Firefox
set -eu
cd "$(dirname "$0")/.."
environment=.build/other-browsers-environment
[ -e "$environment" ] || python3 -m venv "$environment"
"$environment/bin/python" -m pip install --quiet --disable-pip-version-check websocket-client==1.9.2
site=${SITE:-.build/tested-site}
if [ ! -e "$site/engine.js" ]; then
  Utilities/build-engine-wasm.sh
  swift build --quiet --product render
  .build/debug/render lessons/ -o "$site"
fi
# WebKit draws without a graphics processor, and under root without a sandbox.
export WEBKIT_DISABLE_COMPOSITING_MODE=1 WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1
exec xvfb-run -a "$environment/bin/python" Utilities/check-other-browsers.py "$site" "$@"
