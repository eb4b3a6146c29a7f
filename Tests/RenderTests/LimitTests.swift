import Testing

/// What a program may take of the machine, and `--limit`.
struct LimitTests {
  @Test("a limit can be lowered and lifted", arguments: ["run", "check", "build"])
  func limits(_ verb: String) throws {
    let here = try Workplace()
    let lesson = "lessons/en/one.md"
    try here.write(
      "---\ntitle: One\n---\n\n```swift-ml\nfor _ in 0..<1000 { }\n```\n", to: lesson)
    let source = verb == "run" ? lesson : "lessons"
    #expect(try here.render(verb, source).status == 0)
    #expect(try here.render(verb, source, "--limit", "steps=1000").status == 0)
    let outcome = try here.render(verb, source, "--limit", "steps=999", "--limit", "seconds=5")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "one.md:6:10: error: the program runs for too long: more than 999 steps"))
    #expect(try here.render(verb, source, "--limit", "steps=9", "--limit", "steps=off").status == 0)
  }

  @Test(
    "a limit that there is not",
    arguments: ["step=9", "steps", "steps=", "steps=-1", "steps=0", "steps=many", "calls=100000"])
  func unknown(_ limit: String) throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render("check", "lessons", "--limit", limit)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: The value '\(limit)' is invalid"))
    if limit == "step=9" { #expect(outcome.errors.contains("did you mean 'steps'?")) }
  }

  @Test("time ends a program that steps alone would not")
  func time() throws {
    let here = try Workplace()
    let outcome = try here.render(
      "run", "-", "--limit", "steps=off", "--limit", "seconds=1", input: "while true { }")
    #expect(outcome.errors.contains("the program runs for too long: more than 1 seconds"))
  }

  @Test("a graph of a million nodes is walked and freed")
  func tape() throws {
    let program = """
      let x = variable(1)
      var y = x
      for _ in 0..<1_000_000 { y = y * 1.000001 }
      y.backward()
      print(x.gradient.item > 2.7)
      """
    let outcome = try Workplace().render("run", "-", input: program)
    #expect(outcome.output == "true\n")
  }
}
