import LessonLanguage
import Testing

@testable import LiveEngine

/// A lesson as a page hands it over, and what comes back.
@Suite struct LiveLessonTests {
  /// The records of an answer that begin with `kind`, each without that word.
  private func records(_ kind: String, of lesson: [String]) -> [[String]] {
    var list = TextList()
    list.texts = lesson
    let texts = LiveLesson(reading: list).answer().texts
    var found: [[String]] = []
    var index = 0
    while index < texts.count {
      let length = ["completed": 1, "cell": 2, "value": 2][texts[index]] ?? 7
      if texts[index] == kind { found.append(Array(texts[(index + 1)...(index + length)])) }
      index += length + 1
    }
    return found
  }

  private let circuit = [
    "language", "en",
    "cell", "1", "", "let z = variable(2)\nlet q = variable(3)\nlet f = q * z",
    "value", "1", "2", "f.item",
    "cell", "4", "A gate", "f.backward()\ngraph(f)",
  ]

  @Test func cellsAndValuesComeAsTheirPageShowsThem() {
    let cells = records("cell", of: circuit)
    #expect(cells.map(\.[0]) == ["1", "4"])
    #expect(cells[0][1] == "")
    #expect(cells[1][1].contains("id=\"cell-4-output-1"))
    #expect(cells[1][1].contains(">A gate</title>"))
    #expect(records("value", of: circuit) == [["1", "6.00"]])
    #expect(records("completed", of: circuit) == [["3"]])
  }

  @Test func figuresSpeakTheLanguageOfThePage() {
    let lesson = ["language", "ro"] + circuit.dropFirst(2).map { $0 == "A gate" ? "" : $0 }
    #expect(records("cell", of: lesson)[1][1].contains("Graf computațional"))
  }

  @Test func whatStopsAProgramIsSaidInTheLanguageOfThePage() {
    let lesson = ["cell", "1", "", "let zero = 0\nprint(1 / zero)"]
    let texts = ["en", "ro"].map { records("error", of: ["language", $0] + lesson)[0][5] }
    #expect(texts == ["division by zero", "împărțire la zero"])
    let claim = records("claim", of: ["language", "ro", "cell", "1", "", "expect(2 > 3)"])[0]
    #expect(claim[5] == "se aștepta true, este false")
  }

  @Test func anErrorIsPlacedInItsPart() {
    let lesson = ["cell", "1", "", "let x = 1", "cell", "2", "", "// ș\nlet y = x + w"]
    #expect(
      records("error", of: lesson) == [
        ["1", "2", "13", "2", "14", "cannot find 'w' in scope", ""]
      ])
    #expect(records("completed", of: lesson) == [["0"]])
    #expect(records("cell", of: lesson).isEmpty)
  }

  @Test func aClaimThatFailsIsNoErrorAndTheLessonGoesOn() {
    let lesson = ["cell", "1", "", "expect(2, 3)", "cell", "2", "", "print(\"on\")"]
    let claims = records("claim", of: lesson)
    #expect(claims.count == 1)
    #expect(claims.first?.prefix(3) == ["0", "1", "1"])
    #expect(records("error", of: lesson).isEmpty)
    #expect(records("cell", of: lesson).last?[1].contains("on") == true)
  }

  @Test func whatAStoppedCellShowedIsThereAndNothingAfterIt() {
    let lesson = [
      "limit", "steps", "1000",
      "cell", "1", "", "print(1)", "cell", "2", "", "print(2)\nwhile true {}",
      "value", "1", "", "1 + 1", "cell", "3", "", "print(3)",
    ]
    #expect(records("completed", of: lesson) == [["1"]])
    #expect(records("cell", of: lesson).map(\.[0]) == ["1", "2"])
    #expect(records("value", of: lesson).isEmpty)
    let error = records("error", of: lesson).first
    #expect(error?.prefix(3) == ["1", "2", "1"])
    #expect(error?[5].contains("1000 steps") == true)
  }

  @Test func aLimitStaysBelowItsCeilingAndCallsAreTheBrowsers() {
    var list = TextList()
    list.texts = ["limit", "calls", "2000", "limit", "figures", "1000000", "limit", "no", "1"]
    let limits = LiveLesson(reading: list).limits
    #expect(limits.callDepth == 100)
    #expect(limits.figures == 200)
  }

  @Test func dataIsWhatCameWithTheLesson() {
    let lesson = [
      "data", "data/a.csv", "x,y\n1,0\n2,1\n",
      "cell", "1", "", "let data = loadCSV(\"data/a.csv\", label: \"y\")\nprint(data.labels.count)",
    ]
    #expect(records("cell", of: lesson).first?[1].contains("2") == true)
    #expect(records("error", of: Array(lesson.dropFirst(3))).count == 1)
  }

  @Test func listsSurviveTheWayThroughMemory() {
    var list = TextList()
    list.texts = ["", "ă\0b", String(repeating: "x", count: 1000)]
    let packed = list.packed()
    defer { packed.deallocate() }
    let count = 4 + list.texts.reduce(0) { $0 + 4 + $1.utf8.count }
    let bytes = UnsafeRawBufferPointer(start: packed, count: count)
    #expect(TextList(reading: bytes).texts == list.texts)
    for cut in 0..<count {
      let some = TextList(reading: UnsafeRawBufferPointer(rebasing: bytes[..<cut])).texts
      #expect(some == Array(list.texts.prefix(some.count)) && some.count < 3)
    }
  }

  @Test func nonsenseIsAnEmptyLesson() {
    #expect(records("completed", of: []) == [["0"]])
    #expect(records("completed", of: ["cell"]) == [["1"]])
    #expect(records("completed", of: ["nonsense", "cell", "1", "", "print(1)"]) == [["0"]])
  }
}
