#!/bin/sh
# Takes a picture of every page of site/, light and dark, wide and narrow.
#
#   Utilities/screenshots.sh FOLDER [SITE]
set -eu
cd "$(dirname "$0")/.."
pictures=${1:?usage: Utilities/screenshots.sh FOLDER [SITE]}
environment=$(Utilities/browser-environment.sh)
exec "$environment/bin/python" Utilities/screenshots.py "${2:-site}" "$pictures"
