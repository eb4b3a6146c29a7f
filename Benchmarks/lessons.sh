#!/bin/sh
# How long builds of many lessons take, and how much memory: the first, one in which nothing has changed,
# one in which a paragraph has, one in which a title has.
#
#   Benchmarks/lessons.sh [COUNT…]    by default 1000 and 10000 lessons
#   ROUNDS=11 Benchmarks/lessons.sh   more builds of each kind than the usual 5
set -eu
cd "$(dirname "$0")/.."
swift build --quiet --configuration release --product render
exec python3 Benchmarks/lessons.py .build/release/render "$@"
