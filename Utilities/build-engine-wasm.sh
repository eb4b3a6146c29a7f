#!/bin/sh
# Compiles the portable floor for wasm32-unknown-none-wasm in Embedded mode and links it into one
# file that imports nothing. The toolchain is Swift's own; the C library and the compiler's
# runtime are Debian's wasi-libc and libclang-rt-dev-wasm32.
#
#   Utilities/build-engine-wasm.sh                  .build/engine.wasm, and for pages engine.packed
#   Utilities/build-engine-wasm.sh --if-possible    one line and no error where it cannot be compiled
#   Utilities/build-engine-wasm.sh --for-tests      also .build/engine-for-tests.wasm, which prints, too
set -eu
cd "$(dirname "$0")/.."
output=.build/engine.wasm
packed=.build/engine.packed
for_tests=.build/engine-for-tests.wasm
scratch=.build/wasm
log=.build/engine.log
modules="SourceText Autodiff LessonOutput SwiftML LessonLanguage Drawing"
engine=$scratch/LiveEngine.o
# The interpreter's depth of calls is bounded by the program's limits, this is what they may use.
stack_bytes=$((4 * 1024 * 1024))

# A toolchain of another version may lack what this needs, or refuse the sources.
if [ "${1:-}" = --if-possible ]; then
  mkdir -p .build
  Utilities/build-engine-wasm.sh 2>"$log" && exit
  rm -f "$output" "$packed"
  echo "The cells of pages cannot be run again, since their engine cannot be compiled here: $(tail -n 1 "$log") ($log)"
  exit 0
fi

swift_resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
tools=${WASM_TOOLS:-$swift_resources/../../bin}
unicode_tables=$swift_resources/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a
libc=/usr/lib/wasm32-wasi/libc.a
builtins=$(ls /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a 2>/dev/null | tail -n 1)

for needed in "$tools/wasm-ld" "$tools/clang" "$unicode_tables" "$libc" "$builtins"; do
  [ -e "$needed" ] && continue
  echo "${needed:-libclang-rt-dev-wasm32} is missing" >&2
  exit 1
done

mkdir -p "$scratch"
cat >"$scratch/module.modulemap" <<MAP
module CMath { header "$PWD/Sources/CMath/include/CMath.h" }
MAP

# All of it is compiled for size: five lessons take 5 to 26 % more of the processor in node than with `-O`
# in `Autodiff` and plain `-Osize` elsewhere (2 to 84 ms each). Less is put in line than even `-Osize`
# does: a call weighs less than what it would be replaced by, `swift_retain` above all, and one function
# with a closure less than a copy of it for each closure that it is given. Traps stay traps.
for_size="-Osize -Xfrontend -mergeable-traps -Xllvm -inline-threshold=-100
  -Xfrontend -sil-inline-caller-benefit-reduction-factor -Xfrontend 20
  -Xllvm -sil-inline-trivial-function-threshold=8 -Xllvm -sil-inline-removed-call-benefit=0
  -Xllvm -sil-disable-pass=closure-specialize"

# Compiles a module, where one of its sources or of the modules before it is newer; what follows its name
# are the compiler's.
compile() {
  name=$1
  shift
  interface=$scratch/$name.swiftmodule
  if [ -n "${stale:-}" ] || [ ! -e "$interface" ] ||
    [ -n "$(find "Sources/$name" "$0" -newer "$interface" -print -quit)" ]; then
    stale=yes
    # What is left of an interrupted run is not taken for what it should have made.
    rm -f "$interface" "$engine"
    # shellcheck disable=SC2046,SC2086 # neither flags nor the sources' names have blanks
    swiftc -target wasm32-unknown-none-wasm -enable-experimental-feature Embedded \
      -swift-version 6 -package-name swift_ml -enable-upcoming-feature ExistentialAny \
      -enable-upcoming-feature MemberImportVisibility \
      -enable-upcoming-feature InternalImportsByDefault \
      $for_size -wmo -parse-as-library -module-name "$name" -I "$scratch" \
      -Xcc "-fmodule-map-file=$scratch/module.modulemap" \
      -emit-module -emit-module-path "$interface" "$@" \
      $(find "Sources/$name" -name '*.swift' | LC_ALL=C sort)
  fi
}
# In Embedded Swift the code of a module comes with the code of all that it calls in others: the last
# one's is the whole engine, and of those before it only what can be called is written down.
for module in $modules; do compile "$module"; done
[ -e "$engine" ] || stale=yes
compile LiveEngine -c -o "$engine"

runtime=$scratch/engine-runtime.o
"$tools/clang" --target=wasm32-unknown-none -O2 -Wall -Wextra -Werror \
  -c Utilities/engine-runtime.c -o "$runtime"

# Links what is exported by the names given.
link() {
  linked=$1
  shift
  # shellcheck disable=SC2046,SC2086 # lists without blanks in what they hold
  "$tools/wasm-ld" --no-entry --gc-sections --strip-all --stack-first -z stack-size="$stack_bytes" \
    --wrap=posix_memalign --wrap=swift_allocObject --wrap=swift_retain --wrap=swift_release \
    -O2 $(printf -- '--export=%s ' live_allocate live_release live_lesson live_listing "$@") \
    -o "$linked" "$engine" "$runtime" "$unicode_tables" "$libc" "$builtins"
  shrink "$linked"
}

# What LLVM compiles function by function is optimised once more as a whole. The first kilobyte is the
# stack's end, which nothing reaches. The features are those that Swift compiles for.
shrink() {
  command -v wasm-opt >/dev/null || return 0
  # -Oz comes last: what is done after it undoes its last step.
  wasm-opt --enable-bulk-memory --enable-multivalue --enable-mutable-globals \
    --enable-nontrapping-float-to-int --enable-reference-types --enable-sign-ext \
    --strip-debug --strip-producers --low-memory-unused -Oz "$1" -o "$1.small"
  mv "$1.small" "$1"
}

# Makes of the engine a small module that unpacks it; where Python is missing, packs it by gzip, which takes
# half as much again. Pages read both.
pack() {
  if ! python3 -c 'import lzma' 2>/dev/null; then
    gzip -9nc "$output" >"$packed"
    return
  fi
  streams=$scratch/engine.streams
  Utilities/pack-engine.py "$output" "$streams"
  "$tools/clang" --target=wasm32-unknown-none -std=c23 -O2 -mbulk-memory -Wall -Wextra -Werror \
    -DPACKED_ENGINE="\"$PWD/$streams\"" -c Utilities/engine-unpacker.c -o "$scratch/engine-unpacker.o"
  "$tools/wasm-ld" --no-entry --strip-all -O2 -o "$packed" "$scratch/engine-unpacker.o"
}

# Whether a file is there and younger than the engine's code and what makes it of that.
is_made() {
  [ -e "$1" ] && [ -z "$(find "$engine" "$0" "$tools_found" Utilities/engine-* Utilities/lzma.h \
    Utilities/pack-engine.py -newer "$1" -print -quit)" ]
}

for tool in wasm-opt python3; do
  command -v "$tool" >/dev/null || echo "Without $tool the engine comes out larger than it could be"
done
# Once they are there it is made again.
tools_found=$scratch/tools-found
found=$(command -v wasm-opt python3 || true)
[ "$found" = "$(cat "$tools_found" 2>/dev/null)" ] || echo "$found" >"$tools_found"

if ! is_made "$packed"; then
  link "$output"
  pack
fi
if [ "${1:-}" = --for-tests ] && ! is_made "$for_tests"; then link "$for_tests" live_run; fi
echo "$output: $(wc -c <"$output") bytes, $(wc -c <"$packed") packed"
