import Foundation
import TestSupport
import Testing

@Suite("The lesson in the README")
struct ReadmeTests {
  let lesson: String
  let message: String

  init() throws {
    let readme = try String(contentsOf: projectFolder.appending(path: "README.md"), encoding: .utf8)
    let lesson = try #require(readme.firstMatch(of: #/(?ms)^````markdown\n(.*?)^````/#))
    let message = try #require(readme.firstMatch(of: #/(?ms)^```\n(lessons.*?)^```/#))
    self.lesson = String(lesson.output.1)
    self.message = String(message.output.1)
  }

  @Test("becomes a page with the gradient that it claims")
  func becomesAPage() throws {
    let workplace = try Workplace()
    try workplace.write(lesson, to: "lessons/en/lesson.md")
    let outcome = try workplace.render("lessons", "-o", "site")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try #require(workplace.text("site/en/lesson.html"))
    #expect(page.contains("−4.00"))
  }

  @Test("fails with the message that the README quotes where its claim is wrong")
  func failsAsQuoted() throws {
    let workplace = try Workplace()
    let wrong = lesson.replacing("expect(x.gradient, -4)", with: "expect(x.gradient, -5)")
    try workplace.write(wrong, to: "lessons/en/lesson.md")
    let outcome = try workplace.render("lessons", "-o", "site")
    #expect(outcome.status == 1)
    #expect(outcome.errors == message)
  }
}
