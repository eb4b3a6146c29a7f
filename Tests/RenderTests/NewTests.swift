import Foundation
import Testing

/// `render new` and `render check --format json`.
struct NewTests {
  @Test("a new lesson has no errors, and is never written over another")
  func new() throws {
    let here = try Workplace()
    let outcome = try here.render("new", "lessons/en/04-the-author's-loss")
    #expect(outcome.status == 0)
    #expect(outcome.output == "lessons/en/04-the-author's-loss.md\n")
    #expect(
      here.text("lessons/en/04-the-author's-loss.md")?.contains("title: 'The author''s loss'")
        == true)
    let check = try here.render("check", "lessons", "--strict")
    #expect(check.errors == "")
    #expect(check.status == 0)
    try here.write("mine", to: "lessons/en/04-the-author's-loss.md")
    #expect(try here.render("new", "lessons/en/04-the-author's-loss.md").status == 2)
    #expect(here.text("lessons/en/04-the-author's-loss.md") == "mine")
  }

  @Test("a new lesson in the folder of Romanian lessons is in Romanian, and computes the same")
  func romanian() throws {
    let here = try Workplace()
    #expect(try here.render("new", "lessons/en/01-a").status == 0)
    #expect(try here.render("new", "lessons/ro/01-a").status == 0)
    let text = try #require(here.text("lessons/ro/01-a.md"))
    #expect(text.contains("Începe cu o întrebare."))
    try here.write(
      text.replacing("title: 'A'", with: "title: 'A'\ntranslation-of: ../en/01-a.md"),
      to: "lessons/ro/01-a.md")
    #expect(try here.render("check", "lessons", "--strict").errors == "")
  }

  @Test("messages for programs have the places of those for people")
  func json() throws {
    let here = try Workplace.withLessons()
    try here.write("# A\n\n[ă](b.md) `x`\n", to: "lessons/en/a.md")
    let outcome = try here.render("check", "lessons", "--format", "json")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let found = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let messages = try #require(found as? [[String: Any]])
    #expect(messages.count == 1)
    #expect(messages.first?["file"] as? String == "lessons/en/a.md")
    #expect(messages.first?["line"] as? Int == 3)
    #expect(messages.first?["column"] as? Int == 1)
    #expect(messages.first?["endColumn"] as? Int == 10)
    #expect(messages.first?["severity"] as? String == "error")
    let good = try Workplace.withLessons().render("check", "lessons", "--format", "json", "--quiet")
    #expect(good.status == 0)
    #expect(good.output == "[]\n" || good.output == "[\n\n]\n")
  }
}
