#if os(Linux)
import Foundation
import TestSupport
import Testing

/// What a build may touch of the machine, seen from outside with strace.
@Suite(.enabled(if: TracedCommand.isPossible, "strace may not watch here"), .serialized)
struct ReachTests {
  /// What the linker, the C library and the Swift runtime read by themselves, wherever it is.
  private static let systemFiles = [
    "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime", "/proc/self/maps",
    "/proc/self/statm", "/proc/self/exe", "/proc/self/cgroup", "/proc/self/mountinfo",
    "/proc/sys/vm/overcommit_memory", "/sys/devices/system/cpu/possible",
    "/sys/devices/system/cpu/online", "/sys/kernel/mm/transparent_hugepage/enabled",
    "/sys/kernel/mm/transparent_hugepage/hpage_pmd_size",
  ]
  private static let systemFolders = [
    "/sys/fs/cgroup/", "/usr/lib/locale/", "/usr/share/locale/", "/usr/share/zoneinfo/",
  ]
  /// Where KaTeX is installed.
  private static let formulas = "/usr/share/javascript/katex/"

  /// Whether a build in a workplace may open the file.
  private func isAllowed(_ path: String, in here: Workplace) -> Bool {
    let resolved = path.hasPrefix("/") ? path : here.path + "/" + path
    let whole = URL(filePath: resolved).standardizedFileURL.path
    let own = ["lessons", "site", "cache"].map { here.path + "/" + $0 }
    return own.contains { whole == $0 || whole.hasPrefix($0 + "/") }
      // The site while it is made, and what locks its folder.
      || whole == here.path || whole.hasPrefix(here.path + "/.swift-ml-")
      || whole.hasPrefix(builtProducts.path) || isEngine(whole)
      || whole.hasPrefix(Self.formulas)
      || Self.systemFiles.contains(whole) || Self.systemFolders.contains { whole.hasPrefix($0) }
      || isLibrary(whole)
  }

  /// The engine of the pages, in one of the folders around the program.
  private func isEngine(_ path: String) -> Bool {
    let file = URL(filePath: path)
    return file.lastPathComponent == "engine.packed"
      && builtProducts.path.hasPrefix(file.deletingLastPathComponent().path)
  }

  /// A library of the system or of Swift, in any of the places where the linker looks; Swift also
  /// looks for the program that would describe a crash.
  private func isLibrary(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".so") && (path.contains("/lib/") || path.contains("/lib64/"))
      || path.contains("/lib/swift/") || name == "swift-backtrace"
  }

  @Test("a build opens nothing but lessons, site, cache, its own resources, KaTeX and the system's")
  func build() throws {
    let here = try Workplace.withLessons()
    try here.write("x,class\n1,a\n2,b\n", to: "lessons/data/a.csv")
    try here.write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "lessons/en/a.svg")
    try here.write(
      """
      ---
      title: All
      ---

      A formula $x^2$, an ![image](a.svg), a [page](https://example.org/a).

      ```swift-ml
      let data = loadCSV("data/a.csv", label: "class")
      let x = variable(2)
      let y = (x * matmul(Tensor(ones: [300, 300]), Tensor(ones: [300, 300])).sum())
      y.backward()
      graph(x * x)
      print(data.labels, exp(1.0))
      ```

      """, to: "lessons/en/all.md")
    let traced = try TracedCommand("lessons", "-o", "site", "--cache", "cache", in: here)
    #expect(traced.outcome.status == 0, "\(traced.outcome.errors)")
    #expect(traced.networkCalls == [])
    #expect(traced.opened.filter { !isAllowed($0, in: here) } == [])
    // The trace has what it must have, or it would prove nothing.
    for file in ["lessons/en/all.md", "lessons/data/a.csv", "katex.min.js", "libopenblas"] {
      #expect(traced.opened.contains { $0.contains(file) }, "\(file)")
    }
    print("a build opened \(Set(traced.opened).count) files, all allowed, and no socket")
  }

  @Test("lessons that reach for other files and addresses")
  func reachingOut() throws {
    let here = try Workplace.withLessons()
    try here.write("x,class\n1,secret\n", to: "secret.csv")
    try here.write("secret", to: "lessons-secret.csv")
    try FileManager.default.createSymbolicLink(
      atPath: here.path + "/lessons/en/link.csv", withDestinationPath: here.path + "/secret.csv")
    try FileManager.default.createSymbolicLink(
      atPath: here.path + "/lessons/en/link.md", withDestinationPath: here.path + "/secret.csv")
    let names = [
      "../secret.csv", "\(here.path)/secret.csv", "en/link.csv", "en/../../secret.csv",
      "../lessons-secret.csv", "/etc/passwd", "file:///etc/passwd", "https://example.org/a.csv",
      "/dev/tcp/127.0.0.1/80", "data/\\u{0}../../secret.csv",
    ]
    for (number, name) in names.enumerated() {
      try here.write(
        "```swift-ml\nlet d = loadCSV(\"\(name)\", label: \"class\")\nprint(d.labels)\n```\n",
        to: "lessons/en/reach-\(number).md")
    }
    try here.write(
      "![a](../../secret.csv) ![b](/etc/passwd) ![c](file:///etc/passwd) [d](link.csv)"
        + " ![e](https://example.org/a.png) $\\includegraphics{/etc/passwd}$\n",
      to: "lessons/en/links.md")
    let traced = try TracedCommand("lessons", "-o", "site", "--cache", "cache", in: here)
    #expect(traced.outcome.status == 1)
    for number in names.indices {
      #expect(traced.outcome.errors.contains("reach-\(number).md:2:"), "\(names[number])")
    }
    #expect(traced.networkCalls == [])
    #expect(traced.opened.filter { !isAllowed($0, in: here) } == [])
    #expect(!traced.opened.contains { $0.contains("secret") || $0.contains("passwd") })
  }

  @Test("a file out of reach is seen by this test")
  func checkerSees() throws {
    let here = try Workplace.withLessons()
    #expect(!isAllowed("secret.csv", in: here))
    #expect(!isAllowed("lessons/../secret.csv", in: here))
    #expect(!isAllowed("/etc/passwd", in: here))
    try here.write("---\ntitle: A\n---\n", to: "elsewhere/a.md")
    let traced = try TracedCommand("check", "elsewhere", in: here)
    #expect(traced.opened.contains { !isAllowed($0, in: here) })
  }
}
#endif
