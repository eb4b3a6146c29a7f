import Foundation
import Testing

/// What the command refuses: exit code 2, one line that says why, nothing touched.
struct MisuseTests {
  @Test("a lessons folder that is not there")
  func noLessons() throws {
    let here = try Workplace()
    let outcome = try here.render("lessons", "-o", "site")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: no such folder: lessons\n")
    #expect(try here.names() == [])
    #expect(try here.render("check", "lessons").errors == "error: no such folder: lessons\n")
  }

  @Test("a folder without lessons, a file in place of a folder")
  func noFolder() throws {
    let here = try Workplace()
    try here.write("# Read me\n", to: "empty/README.md")
    #expect(try here.render("empty").errors == "error: no lessons (.md files) in empty\n")
    let outcome = try here.render("empty/README.md")
    #expect(
      outcome.errors
        == "error: not a folder: empty/README.md; 'render check' and 'render run' take one lesson\n"
    )
    #expect(outcome.status == 2)
  }

  @Test(
    "a path of nearly the right name is answered with that",
    arguments: [
      (["lesons", "-o", "site"], "no such folder: lesons; did you mean 'lessons'?"),
      (["check", "./lessnos/en"], "no such folder: ./lessnos/en; did you mean './lessons/en'?"),
      (
        ["check", "lesson/en/a.md"], "no such file: lesson/en/a.md; did you mean 'lessons/en/a.md'?"
      ),
      (
        ["run", "lessons/en/circiut.md"],
        "no such file: lessons/en/circiut.md; did you mean 'lessons/en/circuit.md'?"
      ),
      (["check", "lesson/en/b.md"], "no such file: lesson/en/b.md"),
      (
        ["lessons", "site"],
        "'site' is one folder too many; the site's stands behind -o: render lessons -o site"
      ),
    ])
  func nearlyRight(arguments: [String], message: String) throws {
    let here = try Workplace()
    for name in ["a", "circuit"] { try here.write("# A\n", to: "lessons/en/\(name).md") }
    let outcome = try here.render(arguments, throughShell: "exec \"$@\"")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: \(message)\n"))
    #expect(try here.names() == ["lessons"])
  }

  @Test("data of nearly the right name")
  func nearlyRightData() throws {
    let here = try Workplace()
    try here.write(
      "# A\n\n```swift-ml\nloadCSV(\"data/irsi.csv\", label: \"a\")\n```\n", to: "lessons/en/a.md")
    try here.write("a,b\nx,1\n", to: "lessons/data/iris.csv")
    #expect(
      try here.render("lessons").errors.contains(
        "error: there is no file data/irsi.csv; did you mean 'data/iris.csv'?\n"))
  }

  @Test("arguments that it does not know")
  func arguments() throws {
    let here = try Workplace.withLessons()
    #expect(try here.render().status == 2)
    #expect(try here.render("lessons", "--bogus").status == 2)
    #expect(
      try here.render("lessons", "--bogus").errors.hasPrefix("error: Unknown option '--bogus'"))
    #expect(try here.render("run").status == 2)
    #expect(
      try here.render("run", "missing.swift").errors == "error: no such file: missing.swift\n")
  }

  @Test(
    "a misspelt verb or option is answered with the one that was meant",
    arguments: [
      (["chek", "lessons"], "there is no command and no folder 'chek'; did you mean 'check'?"),
      (["Serve", "lessons"], "there is no command and no folder 'Serve'; did you mean 'serve'?"),
      (["biuld"], "there is no command and no folder 'biuld'; did you mean 'build'?"),
      (["validate", "lessons"], "there is no command and no folder 'validate'"),
      (["lessons", "--ouput", "site"], "Unknown option '--ouput'. Did you mean '--output'?"),
      (["check", "lessons", "--stric"], "Unknown option '--stric'. Did you mean '--strict'?"),
    ])
  func misspelt(arguments: [String], message: String) throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render(arguments, throughShell: "exec \"$@\"")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: \(message)\n"))
    #expect(try here.names() == ["lessons"])
  }

  @Test("a folder may be called almost like a verb")
  func folderLikeVerb() throws {
    let here = try Workplace()
    try here.write("# A\n", to: "chek/a.md")
    #expect(try here.render("chek").status == 0)
  }

  @Test("help is no error")
  func help() throws {
    let here = try Workplace()
    for arguments in [["--help"], ["help"], ["help", "run"], ["check", "-h"]] {
      let outcome = try here.render(arguments, throughShell: "exec \"$@\"")
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(outcome.output.contains("USAGE: render"))
    }
  }

  @Test(
    "folders in which a site would be in the way",
    arguments: [
      "/", "~", ".", "..", "lessons", "lessons/", "./lessons/../lessons", "course", "link",
    ])
  func refused(output: String) throws {
    let here = try Workplace.withLessons()
    try here.write("# A\n", to: "course/lessons/a.md")
    try FileManager.default.createSymbolicLink(
      atPath: here.path + "/link", withDestinationPath: "lessons")
    let before = try here.tree("")
    let lessons = output == "course" ? "course/lessons" : "lessons"
    // `--force` changes nothing here. HOME is set, so that a bug would not hit a real one.
    let outcome = try here.render(
      [lessons, "--force", "-o"], throughShell: "export HOME=\"$PWD/course\"; exec \"$@\" \(output)"
    )
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: the site cannot be the "))
    #expect(try here.tree("") == before)
  }

  @Test("a folder with other files in it, unless forced")
  func notEmpty() throws {
    let here = try Workplace.withLessons()
    try here.write("mine", to: "site/notes.txt")
    let before = try here.tree("site")
    let outcome = try here.render("lessons")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("error: site is not empty and not a site of render's"))
    #expect(try here.tree("site") == before)
    #expect(try here.render("lessons", "--force").status == 0)
    #expect(here.text("site/notes.txt") == "mine")
    #expect(here.text("site/en/one.html") != nil)
  }

  @Test("a file in place of the site folder")
  func file() throws {
    let here = try Workplace.withLessons()
    try here.write("mine", to: "site")
    #expect(try here.render("lessons", "--force").errors == "error: not a folder: site\n")
    #expect(here.text("site") == "mine")
  }
}
