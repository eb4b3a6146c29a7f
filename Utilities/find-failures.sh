#!/bin/sh
# Says again, together, what failed in a log of `make test`: issues of Swift Testing, errors of
# compilers, failures of pytest and node, and where a crashed thread was.
#
#   Utilities/find-failures.sh LOG    at most 150 lines of at most 300 characters
set -eu
awk '
  /recorded an issue|^[^ ]+ Test .* failed after|error: |^FAILED |^not ok |^make: / { print }
  /^(💣|\*\*\*) |Fatal error|Program crashed|^Thread [0-9]+.*crashed/ { frames = 40 }
  frames > 0 { print; frames-- }
' "$1" | cut -c1-300 | tail -150
