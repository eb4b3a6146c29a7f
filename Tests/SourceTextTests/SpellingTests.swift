import SourceText
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("sofmax", ["softmax", "sigmoid"], "softmax"),  // a letter missing
    ("sigmiod", ["softmax", "sigmoid"], "sigmoid"),  // neighbours swapped
    ("tabel", ["label", "table"], "label"),  // equally near: the first
    ("Tensro", ["tensor"], "tensor"),  // case counts for nothing
    ("w", ["v", "W"], "W"),  // of short names only the case may differ
    ("bakward", ["forward", "backward"], "backward"),
  ])
  func aNearNameIsFound(_ name: String, _ candidates: [String], _ expected: String) {
    #expect(nearestName(to: name, among: candidates) == expected)
  }

  @Test(arguments: [
    ("entropy", ["softmax", "sigmoid"]),
    ("x", ["y", "xy", "abc"]),
    ("softmax", ["softmax"]),  // the name itself is no suggestion
    ("", ["a"]),
    (String(repeating: "a", count: 65), [String(repeating: "a", count: 64)]),
    ("table", []),
  ])
  func aFarNameIsNot(_ name: String, _ candidates: [String]) {
    #expect(nearestName(to: name, among: candidates) == nil)
  }

  @Test func theLimitIsAThirdOfTheName() {
    #expect(nearestName(to: "abcdef", among: ["abcdxy"]) == "abcdxy")
    #expect(nearestName(to: "abcdef", among: ["abcxyz"]) == nil)
  }
}
