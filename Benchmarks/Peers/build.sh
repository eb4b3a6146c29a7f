#!/bin/sh
# Compiles the peers in C and C++ into .build/peers beside this folder, and says which Python has NumPy:
# PEERS_PYTHON, the environment that this script makes once, or nothing.
set -eu
cd "$(dirname "$0")"
out=$(cd .. && pwd)/.build/peers
mkdir -p "$out"
clang -O3 network.c -o "$out/network" -lm >&2
clang++ -O3 graph.cpp -o "$out/graph" >&2
python=${PEERS_PYTHON:-$out/python/bin/python}
if [ ! -x "$python" ]; then
  python3 -m venv "$out/python" >&2 && "$out/python/bin/pip" install --quiet numpy >&2 || python=
fi
"$python" -c 'import numpy' 2>/dev/null && echo "$python"
exit 0
