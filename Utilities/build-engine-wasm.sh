#!/bin/sh
# Compiles the portable floor for wasm32-unknown-none-wasm in Embedded mode and links it into one
# file that imports nothing. The toolchain is Swift's own; the C library and the compiler's
# runtime are Debian's wasi-libc and libclang-rt-dev-wasm32.
#
#   Utilities/build-engine-wasm.sh [OUTPUT]    by default .build/engine.wasm
set -eu
cd "$(dirname "$0")/.."
output=${1:-.build/engine.wasm}
scratch=.build/wasm
modules="SourceText CMath Autodiff LessonOutput SwiftML LessonLanguage Drawing LiveEngine"
# The interpreter's depth of calls is bounded by the program's limits, this is what they may use.
stack_bytes=$((4 * 1024 * 1024))

swift_resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
tools=$swift_resources/../../bin
unicode_tables=$swift_resources/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a
libc=/usr/lib/wasm32-wasi/libc.a
builtins=$(ls /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a | tail -n 1)

# Prints the object files of a module, without those of sources that are gone.
objects_of() {
  for object in "$scratch/wasm32-unknown-none-wasm/release/$1.build"/*.o; do
    source_name=$(basename "$object" .o)
    [ -z "$(find "Sources/$1" -name "$source_name")" ] || echo "$object"
  done
}

swift build --quiet --configuration release --triple wasm32-unknown-none-wasm \
  --scratch-path "$scratch" --target LiveEngine \
  -Xswiftc -enable-experimental-feature -Xswiftc Embedded

runtime=$scratch/engine-runtime.o
"$tools/clang" --target=wasm32-unknown-none -O2 -Wall -Wextra -Werror \
  -c Utilities/engine-runtime.c -o "$runtime"

objects=$(for module in $modules; do objects_of "$module"; done)
# shellcheck disable=SC2086 # a list of paths without blanks, below the project's folder
"$tools/wasm-ld" --no-entry --gc-sections --strip-all --stack-first -z stack-size="$stack_bytes" \
  --export=live_allocate --export=live_run --export=live_release \
  -o "$output" $objects "$runtime" "$unicode_tables" "$libc" "$builtins"
