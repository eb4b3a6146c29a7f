import Testing

/// `render run` and `render check`.
struct RunTests {
  @Test("check writes nothing")
  func check() throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render("check", "lessons")
    #expect(outcome.status == 0)
    #expect(outcome.output == "2 lessons without errors\n")
    #expect(try here.names() == ["lessons"])
    try here.write("---\ntoc: x\n---\n", to: "lessons/a.md")
    let failed = try here.render("check", "lessons", "--quiet")
    #expect(failed.status == 1)
    #expect(
      failed.errors.hasPrefix("lessons/a.md:2:1: error: front matter 'toc' must be true or false"))
  }

  @Test("run says what is wrong with a lesson")
  func runLesson() throws {
    let here = try Workplace()
    try here.write("Text.\n\n> ```swift-ml\n> //| eco: true\n> ```\n", to: "a.md")
    let outcome = try here.render("run", "a.md")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("a.md:4:7: error: unknown cell option 'eco'"))
  }

  @Test("run prints what the page shows: cells whose output is hidden run and print nothing")
  func hidden() throws {
    let here = try Workplace()
    let cell = { (option: String, code: String) in "```swift-ml\n\(option)\(code)\n```\n\n" }
    try here.write(
      cell("//| output: false\n", "let a = 1\nprint(\"one\", a)")
        + cell("//| include: false\n", "let b = 2\nprint(\"two\", b)")
        + cell("//| echo: false\n", "print(a + b)"), to: "a.md")
    let outcome = try here.render("run", "a.md")
    #expect(outcome.output == "3\n" && outcome.errors == "")
    let claim = cell("//| output: false\n", "expect(1, 2)")
    try here.write(claim, to: "b.md")
    #expect(try here.render("run", "b.md").status == 1)
  }

  @Test("run takes a program from standard input")
  func standardInput() throws {
    let here = try Workplace()
    #expect(try here.render("run", "-", input: "").status == 0)
  }
}
