#!/bin/sh
# Compiles the portable floor for wasm32-unknown-none-wasm in Embedded mode and links it into one
# file that imports nothing. The toolchain is Swift's own; the C library and the compiler's
# runtime are Debian's wasi-libc and libclang-rt-dev-wasm32.
#
#   Utilities/build-engine-wasm.sh                  .build/engine.wasm, and packed engine.wasm.gz
#   Utilities/build-engine-wasm.sh --if-possible    one line and no error where it cannot be built
set -eu
cd "$(dirname "$0")/.."
output=.build/engine.wasm
scratch=.build/wasm
modules="SourceText Autodiff LessonOutput SwiftML LessonLanguage Drawing LiveEngine"
# The interpreter's depth of calls is bounded by the program's limits, this is what they may use.
stack_bytes=$((4 * 1024 * 1024))

swift_resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
tools=${WASM_TOOLS:-$swift_resources/../../bin}
unicode_tables=$swift_resources/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a
libc=/usr/lib/wasm32-wasi/libc.a
builtins=$(ls /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a 2>/dev/null | tail -n 1)

for needed in "$tools/wasm-ld" "$tools/clang" "$unicode_tables" "$libc" "$builtins"; do
  [ -e "$needed" ] && continue
  rm -f "$output" "$output.gz"
  echo "The pages' engine cannot be compiled here, without ${needed:-libclang-rt-dev-wasm32}"
  [ "${1:-}" = --if-possible ]
  exit
done

mkdir -p "$scratch"
cat >"$scratch/module.modulemap" <<MAP
module CMath { header "$PWD/Sources/CMath/include/CMath.h" }
MAP

# What is run a million times is compiled for speed, the rest for size.
optimisation_of() {
  case $1 in
  Autodiff) echo -O ;;
  *) echo -Osize ;;
  esac
}

# Compiles a module as a whole, where one of its sources or of the modules before it is newer.
compile() {
  object=$scratch/$1.o
  if [ -n "${stale:-}" ] || [ ! -e "$object" ] ||
    [ -n "$(find "Sources/$1" "$0" -newer "$object" -print -quit)" ]; then
    stale=yes
    # shellcheck disable=SC2046 # the sources' names have no blanks
    swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
      -swift-version 6 -package-name swift_ml -enable-upcoming-feature ExistentialAny \
      -enable-upcoming-feature MemberImportVisibility \
      -enable-upcoming-feature InternalImportsByDefault \
      $(optimisation_of "$1") -wmo -parse-as-library -module-name "$1" -I "$scratch" \
      -Xcc "-fmodule-map-file=$scratch/module.modulemap" \
      -emit-module -emit-module-path "$scratch/$1.swiftmodule" -c -o "$object" \
      $(find "Sources/$1" -name '*.swift' | LC_ALL=C sort)
  fi
}
for module in $modules; do compile "$module"; done

runtime=$scratch/engine-runtime.o
"$tools/clang" --target=wasm32-unknown-none -O2 -Wall -Wextra -Werror \
  -c Utilities/engine-runtime.c -o "$runtime"

objects=$(for module in $modules; do echo "$scratch/$module.o"; done)
# Links what is exported by the names given.
link() {
  linked=$1
  shift
  # shellcheck disable=SC2046,SC2086 # lists without blanks in what they hold
  "$tools/wasm-ld" --no-entry --gc-sections --strip-all --stack-first -z stack-size="$stack_bytes" \
    --wrap=swift_release \
    -O2 $(printf -- '--export=%s ' live_allocate live_release live_lesson live_listing "$@") \
    -o "$linked" $objects "$runtime" "$unicode_tables" "$libc" "$builtins"
}
link "$output"
# What prints is for the tests alone.
link .build/engine-for-tests.wasm live_run

gzip -9nc "$output" >"$output.gz"
echo "$output: $(wc -c <"$output") bytes, $(wc -c <"$output.gz") packed"
