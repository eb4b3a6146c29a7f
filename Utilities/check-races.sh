#!/bin/sh
# Runs what many threads do under the thread sanitizer, which finds races that go well by chance: lessons
# parsed, woven and built by eight workers, large products, the preview server. The first build takes some
# minutes. Arguments are other tests, as a pattern.
#
#   Utilities/check-races.sh
#   Utilities/check-races.sh BuildCacheTests
set -eu
cd "$(dirname "$0")/.."
tests=${1:-'ThreadTests|severalThreadsAtOnce|threadsGetGradientsOfTheirOwn|BuildTests/sameBytesEverywhere|PreviewServerTests'}
locks=$PWD/.build/tsan/seen-locks.o

swift_resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
mkdir -p "$(dirname "$locks")"
"$swift_resources/../../bin/clang" -O1 -Wall -Wextra -Werror -c Utilities/seen-locks.c -o "$locks"
export TSAN_OPTIONS="exitcode=66 ${TSAN_OPTIONS:-}"
exec swift test --sanitize=thread --scratch-path .build/tsan -Xlinker "$locks" --disable-xctest \
  --filter "$tests"
