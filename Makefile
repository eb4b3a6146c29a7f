# The commands of the project, from a fresh clone: `make site` and `make test`.
# What they need is git, make and Swift 6.3; the rest they install (Utilities/install-packages.sh).

.PHONY: site engine command test tests promises races browsers lint format

# The programs that test the language are text: some are wrong on purpose.
SWIFT_SOURCES = $(shell find Package.swift Sources Tests -name '*.swift' -not -path '*/Programs/*' -not -path '*/Pending/*')

# The lessons as pages in site/, with cells that readers can change and run; open site/index.html.
site:
	@Utilities/install-packages.sh site
	@# Side by side: compiling the engine keeps one processor busy, compiling the command not always two.
	@$(MAKE) --no-print-directory --jobs=2 engine command
	swift run render lessons/ -o site/

# What runs in the pages. Where it cannot be compiled a line says so, and the pages are static.
engine:
	@Utilities/install-packages.sh site
	@Utilities/build-engine-wasm.sh --if-possible

command:
	swift build --product render

# Everything that has to hold: style, units, the portable floor in WebAssembly, pages in a browser.
test:
	@Utilities/install-packages.sh test
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory --jobs=2 engine tests
	swift test --disable-xctest --skip FidelityTests --skip PreviewServerTests
	@# Apart: a server needs a thread while the others compute on all of them …
	swift test --disable-xctest --skip-build --filter PreviewServerTests
	@# … and these wait for compilers, and would keep the others waiting.
	swift test --disable-xctest --skip-build --filter FidelityTests
	@Utilities/test-portable-floor.sh
	@Utilities/test-pages.sh

tests:
	swift build --build-tests

# What is promised of lessons from strangers (SECURITY.md), each promise with its tests, run now.
promises:
	@Utilities/install-packages.sh test
	@Utilities/promises.py

# Whether threads meet where they should not, by the thread sanitizer: the first time some minutes.
races:
	@Utilities/install-packages.sh test
	@Utilities/check-races.sh

# Live pages in Firefox and in WebKit, where those are installed.
browsers:
	@Utilities/check-other-browsers.sh

# Whether the Swift sources have the project's style.
lint:
	@swift format lint --strict $(SWIFT_SOURCES)

# Puts the Swift sources into the project's style.
format:
	@swift format --in-place $(SWIFT_SOURCES)
