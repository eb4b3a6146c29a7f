import LessonLanguage
import LessonOutput
import SourceText
import Synchronization
import Testing

/// A program that stays within a limit, and what takes it one beyond.
struct LimitCase: CustomStringConvertible, Sendable {
  let description: String
  /// `%` stands for `most`.
  let program: String
  let most: Int
  /// A part of the error where one more is asked for.
  let message: String
  /// The part of the program that the error points at.
  let place: String
  var limits = Limits()

  init(
    _ description: String, _ program: String, most: Int, _ message: String, at place: String,
    _ change: (inout Limits) -> Void = { _ in }
  ) {
    self.description = description
    self.program = program
    self.most = most
    self.message = message
    self.place = place
    change(&limits)
  }

  func text(_ number: Int) -> String {
    program.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "\(number)")
  }
}

@Suite("Each limit holds at its value, and stops one beyond") struct RobustnessLimitTests {
  @Test(arguments: LimitCase.all)
  func limit(_ limit: LimitCase) throws {
    let within = runInTime(limit.text(limit.most), limits: limit.limits)
    #expect(!within.diagnostics.contains { $0.severity == .error }, "\(within.diagnostics)")

    let text = limit.text(limit.most + 1)
    let beyond = runInTime(text, limits: limit.limits)
    let errors = beyond.diagnostics.filter { $0.severity == .error }
    let error = try #require(errors.first)
    #expect(errors.count == 1 && error.message.contains(limit.message), "\(errors)")
    let bytes = Array(text.utf8)
    let pointedAt = String(decoding: bytes[error.range], as: UTF8.self)
    #expect(pointedAt == limit.place.replacing("%", with: "\(limit.most + 1)"))
  }

  @Test("printed text is cut, and the cut is marked")
  func cut() {
    let result = runInTime("while true { print(\"abcdefgh é\") }")
    let text = result.plainText
    #expect(text.utf8.count > 65_000 && text.utf8.count < 65_600)
    #expect(text.contains("… (cut at 64 KiB)"))
    #expect(result.diagnostics.contains { $0.message.contains("prints more than 64 KiB") })
  }

  @Test("what grows without end stops", arguments: GrowthCase.all)
  func growth(_ growth: GrowthCase) {
    let result = runInTime(growth.program, limits: growth.limits)
    #expect(
      result.diagnostics.contains { $0.message.contains(growth.message) }, "\(result.diagnostics)")
  }

  @Test("time is looked at while steps are taken, by the clock of whoever runs the program")
  func time() {
    let looks = Mutex(0.0)
    var limits = Limits()
    // A clock on which a second passes between two looks.
    limits.clock = {
      looks.withLock {
        $0 += 1
        return $0
      }
    }
    let short = runInTime("for _ in 0..<100_000 { }", limits: limits)
    #expect(short.diagnostics.isEmpty)
    let long = runInTime("while true { }", limits: limits)
    #expect(
      long.diagnostics.map(\.message) == ["the program runs for too long: more than 10 seconds"])
    #expect(looks.withLock { $0 } == 1 + 1 + 11)
  }

  @Test("memory is looked at while steps are taken, as far as it can be told")
  func memory() {
    let held = Mutex(1 << 30)
    var limits = Limits()
    limits.heldBytes = {
      held.withLock {
        $0 += 64 << 20
        return $0
      }
    }
    let result = runInTime("while true { }", limits: limits)
    #expect(result.diagnostics.map(\.message) == ["the program's values take more than 256 MiB"])
    // What was held before is not the program's: 4 looks are allowed, the fifth is too much.
    #expect(held.withLock { $0 } == (1 << 30) + (1 + 5) * (64 << 20))
  }

  @Test("a `defer` of a program that stops does not go on without an end")
  func deferred() {
    var limits = Limits()
    limits.steps = 1_000_000
    let program = "func f() { defer { while true { } }\nwhile true { } }\nf()"
    let result = runInTime(program, limits: limits)
    #expect(result.diagnostics.count { $0.message.contains("steps") } == 1)
  }

  @Test(
    "every limit has a name, and no default is above its ceiling", arguments: Limits.Name.allCases)
  func names(_ name: Limits.Name) {
    var limits = Limits()
    #expect(limits[name] <= name.ceiling)
    limits[name] = 7
    #expect(limits[name] == 7)
    for other in Limits.Name.allCases where other != name { #expect(limits[other] != 7) }
  }

  @Test("steps grow with the work")
  func stepsGrow() {
    // 1 + elements / 16 for a sum, and the turn of the loop.
    #expect(stepsNeeded("for _ in 0..<%% { let _ = t + t }", size: 1600) == 102)
    #expect(stepsNeeded("for _ in 0..<%% { let _ = t + t }", size: 16_000) == 1002)
    // 1 + m · n · k / 256 for a product, and its result.
    #expect(stepsNeeded("for _ in 0..<%% { let _ = matmul(m, m) }", size: 64) == 2 + 1024 + 1 + 256)
    #expect(
      stepsNeeded("for _ in 0..<%% { let _ = matmul(m, m) }", size: 128) == 2 + 8192 + 1 + 1024)
  }

  @Test("what makes values takes a step, and more for many parts and long texts")
  func stepsOfMaking() {
    let many = Array(repeating: "1", count: 80).joined(separator: ", ")
    #expect(stepsNeeded("for _ in 0..<%% { let _ = [\(many)] }") == 1 + 1 + 10)
    #expect(stepsNeeded("for _ in 0..<%% { let _ = (1, [2]) }") == 1 + 1 + 1)
    #expect(stepsNeeded("for _ in 0..<%% { let _ = [1: 2, 3: 4] }") == 1 + 1 + 2)
    #expect(stepsNeeded("struct S { var a = 1 }\nfor _ in 0..<%% { let _ = S() }") == 1 + 1)
    #expect(stepsNeeded("for i in 0..<%% { let f = { i } }") == 1 + 1)
    let text = "let s = String(repeating: \"x\", count: 6400)\n"
    #expect(stepsNeeded(text + "for _ in 0..<%% { let _ = \"\\(s)\" }") == 1 + 100)
    #expect(stepsNeeded(text + "for _ in 0..<%% { var t = \"a\"\nt.append(s) }") == 1 + 100)
    #expect(
      stepsNeeded(text + "var d: [String: Int] = [s: 1]\nfor _ in 0..<%% { d[s] = 2 }") == 1 + 100)
    #expect(
      stepsNeeded(
        text + "var n = 0\nfor _ in 0..<%% {\nswitch s {\ncase s: n += 1\ndefault: n = 0\n}\n}")
        == 1 + 800)
    let wide = (0..<80).map { "var a\($0) = 0" }.joined(separator: "\n")
    #expect(
      stepsNeeded("struct S {\n\(wide)\n}\nvar s = S()\nfor _ in 0..<%% { s.a1 += 1 }") == 1 + 10)
    let big = "let a = [Int](repeating: 0, count: 500)\nvar b = [0]\n"
    #expect(
      stepsNeeded(big + "for _ in 0..<%% {\nb.append(contentsOf: a)\nb.removeLast(500)\n}")
        == 1 + 1000)
  }

  /// The steps of one turn more of a loop over tensors of this size.
  private func stepsNeeded(_ loop: String, size: Int = 1) -> Int? {
    let counts = [10, 11].map { turns in
      leastSteps(
        "let t = Tensor(zeros: [\(size)])\nlet m = Tensor(zeros: [\(min(size, 128)), \(min(size, 128))])\n"
          + loop.replacing("%%", with: "\(turns)"))
    }
    return counts[1] - counts[0]
  }

  /// The smallest limit with which a program runs.
  private func leastSteps(_ text: String) -> Int {
    var (low, high) = (0, 1 << 24)
    while low + 1 < high {
      var limits = Limits()
      limits.steps = (low + high) / 2
      let stops = runInTime(text, limits: limits).diagnostics.contains { $0.severity == .error }
      if stops { low = limits.steps } else { high = limits.steps }
    }
    return high
  }
}
