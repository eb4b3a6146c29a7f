#!/bin/sh
# Compiles the portable floor to WebAssembly and holds it against the native build. Where node or
# the C library for wasm is absent, says so and skips; under CI=true that fails.
set -eu
cd "$(dirname "$0")/.."

skip() {
  echo "Skipped the portable floor in WebAssembly: $1 is missing"
  if [ "${CI:-}" = true ]; then exit 1; fi
  exit 0
}

command -v node >/dev/null || skip "node"
[ -e /usr/lib/wasm32-wasi/libc.a ] || skip "wasi-libc"
ls /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a >/dev/null 2>&1 ||
  skip "libclang-rt-dev-wasm32"

swift build --quiet --product render
Utilities/build-engine-wasm.sh --for-tests
node --test --test-reporter=spec Tests/PortableFloor/run.mjs Tests/PortableFloor/unpacking.mjs
