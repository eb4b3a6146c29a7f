import Testing

@Suite("Documents")
struct DocumentTests {
  @Test(
    "every relative link leads to a file, and to a heading in it", arguments: ProjectFiles.documents
  )
  func linksLeadSomewhere(_ document: ProjectFile) {
    #expect(brokenLinks(in: document) == [])
  }

  @Test("every command can be given", arguments: ProjectFiles.documents)
  func commandsExist(_ document: ProjectFile) throws {
    let project = try Commands.ofProject()
    #expect(shellLines(of: document.text).filter { !project.know($0) } == [])
  }

  @Test("a broken link is seen")
  func brokenLinksAreSeen() {
    let text = """
      [a](docs/ARCHITECTURE.md) [b](docs/ARCHITECTURE.md#the-map) [c](https://example.org/x)
      [d](nowhere.md) ![e](docs/pictures/none.png) [f](docs/ARCHITECTURE.md#no-such) [g](#none)
      `[code](is-no-link.md)`
      """
    let broken = brokenLinks(in: ProjectFile(path: "README.md", text: text))
    #expect(
      broken == [
        "nowhere.md", "docs/pictures/none.png", "docs/ARCHITECTURE.md#no-such", "#none",
      ])
  }

  @Test("a command that does not exist is seen")
  func unknownCommandsAreSeen() throws {
    let project = try Commands.ofProject()
    let known = [
      "make site", "make test", "swift run render lessons/ -o site/", "swift test --filter X",
      ".build/debug/render run FILE", "Utilities/install-packages.sh site", "git clone URL",
    ]
    let unknown = ["make lunch", "swift run rendr", "Utilities/none.sh", "npm install"]
    #expect((known + unknown).filter { !project.know($0) } == unknown)
  }
}
