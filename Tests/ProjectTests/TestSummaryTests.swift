import Foundation
import Testing

/// A log of test runners and what it comes to. Described by name alone: the log of the running
/// tests is itself summed up, and must not quote these lines.
struct TestLog: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let summary: String

  init(_ name: String, _ text: String, comesTo summary: String) {
    testDescription = name
    self.text = text
    self.summary = summary
  }
}

@Suite("Utilities/sum-up-tests.sh")
struct TestSummaryTests {
  static let swiftFailures = """
    ✘ Test "each case" with 2 test cases failed after 0.1 seconds with 2 issues.
    ✘ Test case passing 1 argument x to "each case" failed after 0.1 seconds.
    ✘ Test sum() failed after 0.1 seconds with 1 issue.
    ✘ Suite SumTests failed after 0.1 seconds with 3 issues.
    ✘ Test run with 12 tests in 3 suites failed after 0.1 seconds with 3 issues.
    """

  static let logs = [
    TestLog(
      "Swift Testing", "✔ Test run with 12 tests in 3 suites passed after 0.1 seconds.",
      comesTo: "12 passed, 0 failed"),
    TestLog("Swift Testing, failures", swiftFailures, comesTo: "10 passed, 2 failed"),
    TestLog("node", "ℹ tests 7\nℹ pass 5\nℹ fail 2", comesTo: "5 passed, 2 failed"),
    TestLog("node, TAP", "# tests 7\n# pass 7\n# fail 0", comesTo: "7 passed, 0 failed"),
    TestLog("pytest", "27 passed in 61.02s (0:01:01)", comesTo: "27 passed, 0 failed"),
    TestLog(
      "pytest, failures", "6 failed, 27 passed, 1 skipped in 10.36s",
      comesTo: "27 passed, 6 failed"),
    TestLog("pytest, errors", "1 passed, 2 errors in 0.50s", comesTo: "1 passed, 2 failed"),
    TestLog(
      "two runners",
      "✔ Test run with 1 test in 1 suite passed after 0.1 seconds.\nℹ pass 2",
      comesTo: "3 passed, 0 failed"),
    TestLog("no runner", "nothing ran", comesTo: "0 passed, 0 failed"),
  ]

  @Test("adds up the closing lines of each runner", arguments: logs)
  func addsUp(_ log: TestLog) throws {
    let printed = try output(of: ["Utilities/sum-up-tests.sh", "/dev/stdin"], input: log.text)
    #expect(String(decoding: printed, as: UTF8.self) == log.summary + "\n")
  }
}
