#!/bin/sh
# Adds up the closing lines of the test runners in a log: Swift Testing's, node's and pytest's.
#
#   Utilities/sum-up-tests.sh LOG    prints `N passed, N failed`
set -eu
# Swift Testing counts the tests it ran and the issues it met, not the tests that failed, so these
# are counted by their own lines.
awk '
  /^[^ ]+ Test run with [0-9]+ tests? / { passed += $5 }
  /^[^ ]+ Test .* failed after / && !/^[^ ]+ Test (run|case) / { passed--; failed++ }
  /^(#|ℹ) pass [0-9]+$/ { passed += $3 }
  /^(#|ℹ) fail [0-9]+$/ { failed += $3 }
  /^=* ?[0-9]+ (passed|failed|error)/ && / in [0-9.]+s/ {
    for (i = 2; i <= NF; i++) {
      if ($i ~ /^passed/) passed += $(i - 1)
      if ($i ~ /^(failed|errors?)/) failed += $(i - 1)
    }
  }
  END { printf "%d passed, %d failed\n", passed, failed }
' "$1"
