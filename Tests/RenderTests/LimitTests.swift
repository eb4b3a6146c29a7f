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
  }

  @Test("time ends a program that steps alone would not")
  func time() throws {
    let here = try Workplace()
    let outcome = try here.render(
      "run", "-", "--limit", "steps=off", "--limit", "seconds=1", input: "while true { }")
    #expect(outcome.errors.contains("the program runs for too long: more than 1 seconds"))
  }

  /// Each takes memory as fast as the language lets it. The last three make a million and more
  /// values inside each other, which are freed one inside the other.
  @Test(
    "a program ends before the machine's memory does, and what is nested deep is freed",
    .serialized,
    arguments: [
      "var a: [[Int]] = []\nwhile true { a.append([Int](repeating: 0, count: 1_000_000)) }",
      "var a: [[Int]] = []\nlet b = [Int](repeating: 0, count: 999_000)\n"
        + "while true { var c = b\nc.append(1)\na.append(c) }",
      "var a: [String] = []\nlet b = String(repeating: \"x\", count: 1_000_000)\n"
        + "while true { var c = b\nc += \"1\"\na.append(c) }",
      "var a: [[Int: Int]] = []\nvar d: [Int: Int] = [:]\nfor i in 0..<100_000 { d[i] = i }\n"
        + "while true { var c = d\nc[1] = 2\na.append(c) }",
      "var f: () -> Int = { 1 }\nwhile true {\nlet g = f\nf = { g() + 1 }\n}",
      "struct Node { var children: [Node] }\nvar n = Node(children: [])\n"
        + "while true { n = Node(children: [n]) }",
      "struct Node { var next: (() -> Node)? }\nvar n = Node(next: nil)\n"
        + "while true {\nlet m = n\nn = Node(next: { m })\n}",
    ])
  func memory(_ program: String) throws {
    let outcome = try Workplace().render("run", "-", input: program)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error: the program's values take more than 256 MiB"))
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
