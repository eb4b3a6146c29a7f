#!/bin/sh
# Installs the system packages that are missing; says nothing when all are there.
#
#   Utilities/install-packages.sh site    what building a site and the pages' engine needs
#   Utilities/install-packages.sh test    that, and what the tests need
#
# What the site needs must be there, or the script fails. What only the engine needs may be absent:
# the pages' cells cannot be run again then. So may what only the tests need: the tests that use it
# are skipped, except under CI=true.
set -eu

# Prints the packages of a list that are missing. A line is a package and a check for its presence.
missing_of() {
  while read -r package check; do
    sh -c "$check" >/dev/null 2>&1 || printf '%s ' "$package"
  done
}

missing_for_site() {
  missing_of <<'LIST'
libcmark-gfm-dev test -e /usr/include/cmark-gfm.h || dpkg -s libcmark-gfm-dev
libcmark-gfm-extensions-dev dpkg -s libcmark-gfm-extensions-dev
duktape-dev test -e /usr/include/duktape.h || dpkg -s duktape-dev
libopenblas-serial-dev pkg-config --exists openblas || dpkg -s libopenblas-serial-dev
libjs-katex test -e /usr/share/javascript/katex/katex.min.js
fonts-katex test -e /usr/share/javascript/katex/fonts/KaTeX_Main-Regular.woff2
LIST
}

missing_for_engine() {
  missing_of <<'LIST'
wasi-libc dpkg -s wasi-libc
libclang-rt-dev-wasm32 ls /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a
binaryen command -v wasm-opt
python3 python3 -c 'import lzma'
LIST
}

missing_for_tests() {
  missing_of <<'LIST'
chromium command -v chromium
fonts-liberation dpkg -s fonts-liberation
strace command -v strace
default-jre-headless command -v java
nodejs command -v node
python3-venv python3 -c 'import ensurepip, venv'
LIST
}

# Installs the packages given, or prints the one line that would and fails.
install() {
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    as_root="sudo"
    # Without a terminal nobody can type a password.
    [ -t 0 ] || as_root="sudo -n"
  fi
  echo "Installing $*"
  mkdir -p .build
  if $as_root apt-get update -qq >.build/install.log 2>&1 &&
    $as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "$@" >>.build/install.log 2>&1; then
    return 0
  fi
  tail -n 5 .build/install.log >&2
  echo "Could not install them (.build/install.log). Type:" >&2
  echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
  return 1
}

install_on_debian() {
  missing=$(missing_for_site)
  # shellcheck disable=SC2086 # a list of words
  [ -z "$missing" ] || install $missing
  missing=$(missing_for_engine)
  if [ "$1" = test ]; then missing="$missing$(missing_for_tests)"; fi
  # shellcheck disable=SC2086
  [ -z "$missing" ] || install $missing || [ "${CI:-}" != true ]
}

# Untested: nobody has built the project on macOS yet.
check_on_macos() {
  pkg-config --exists libcmark-gfm duktape openblas 2>/dev/null && return 0
  echo "cmark-gfm, Duktape or OpenBLAS is missing. Type (untested):" >&2
  echo "  brew install cmark-gfm duktape openblas pkg-config" >&2
  return 1
}

cd "$(dirname "$0")/.."
case "${1:-}" in
site | test) ;;
*)
  echo "usage: $0 site|test" >&2
  exit 2
  ;;
esac
if [ "$(uname)" = Darwin ]; then
  check_on_macos
elif command -v apt-get >/dev/null; then
  install_on_debian "$1"
elif ! pkg-config --exists libcmark-gfm duktape openblas 2>/dev/null; then
  echo "cmark-gfm 0.29.0.gfm.6 with its extensions, Duktape 2 and OpenBLAS, with headers, have" >&2
  echo "to be installed first; formulas also need KaTeX 0.16 in /usr/share/javascript/katex." >&2
  exit 1
fi
