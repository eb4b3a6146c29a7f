import LessonSite
import SourceText
import SwiftML
import Testing
import Weaving

/// A lesson with everything that travels with a live page.
private let lesson = """
  ---
  title: Live
  execute:
    limits:
      steps: 5000
  ---
  ```swift-ml
  //| label: fig-x
  //| fig-alt: A "graph"
  //| fig-cap: A graph.
  let a = variable(1) // hide
  graph(a * 2)
  ```

  The sum is `{swift-ml} a.item + 1, decimals: 2`.

  ```swift-ml
  //| echo: false
  let b = 1 < 2
  let data = loadCSV("data/a.csv", label: "y")
  ```

  ```swift-ml
  //| eval: false
  never()
  ```
  """

private func live(engine: [UInt8] = [1, 2, 3]) -> Site {
  let files = ["data/a.csv": "x,y\n1,\"<\"\n", "data/README.md": "By A. N. Other.\nCC BY 4.0\n"]
  return site(["en/live.md": lesson, "en/plain.md": "---\ntitle: Plain\n---\nText.\n"]) {
    $0.engine = engine
    $0.data = DataFiles { (path) throws(DataFileError) in
      guard let text = files[path] else { throw DataFileError("there is no file \(path)") }
      return text
    }
  }
}

@Suite("Live pages")
struct LiveTests {
  @Test("carry the code of all that runs, in order, and nothing else")
  func template() throws {
    let page = ReadPage(live().text("en/live.html"))
    #expect(live().messages == [])
    #expect(page.complaints == [])
    let records = page.elements.map(\.attributes).filter { $0["data-kind"] != nil }
    try #require(records.map { $0["data-kind"] } == ["limit", "data", "cell", "value", "cell"])
    #expect(records[0]["data-name"] == "steps" && records[0]["data-value"] == "5000")
    #expect(records[1]["data-script"] == "../data/a.csv.js")
    #expect(records[3]["data-decimals"] == "2")
    #expect(records[2]["data-figure"] == "fig-x")
    #expect(records[2]["data-alternative"] == "A \"graph\"")
    #expect(records[4]["data-figure"] == "cell-2")
    let text = live().text("en/live.html")
    #expect(text.contains(">let a = variable(1) // hide\ngraph(a * 2)</code>"))
    #expect(text.contains(">let b = 1 &lt; 2\n"))
    #expect(!text.contains(">never()</code>"))
  }

  @Test("may compile the engine and start its worker; the others may not")
  func policy() {
    let rules = { (path: String) in
      ReadPage(live().text(path)).attributes("content", of: "meta").first { $0.contains("src") }
    }
    #expect(rules("en/live.html")?.contains("script-src 'self' 'wasm-unsafe-eval';") == true)
    #expect(rules("en/live.html")?.contains("worker-src blob:;") == true)
    for path in ["en/plain.html", "en/index.html", "index.html"] {
      #expect(rules(path)?.contains("wasm") == false)
      #expect(!live().text(path).contains("live.js"))
    }
  }

  @Test("have the engine and the data in scripts, with licences")
  func scripts() {
    #expect(live().text("engine.js").hasSuffix("\nliveEngine(\"AQID\");\n"))
    #expect(live().text("engine-licences.txt").contains("wasi-libc"))
    #expect(
      live().text("data/a.csv.js") == """
        // By A. N. Other.
        // CC BY 4.0
        liveData("data/a.csv", "x,y\\u000a1,\\u0022\\u003c\\u0022\\u000a");

        """)
  }

  @Test("leave the code of solutions behind where the page leaves solutions out")
  func omittedSolutions() {
    let solved = """
      ---
      title: Live
      ---
      ```swift-ml
      let a = 1
      print(a)
      ```

      > [!EXERCISE]
      > How much?

      > [!SOLUTION]
      > It is `{swift-ml} a + 41`.
      >
      > ```swift-ml
      > let secret = a + 41
      > print(secret)
      > ```
      """
    let page = { (style: SolutionStyle, rest: String) in
      site(["en/live.md": solved + "\n\n" + rest]) {
        $0.engine = [1]
        $0.solutions = style
      }
    }
    #expect(page(.fold, "").text("en/live.html").contains("let secret"))
    let omitted = page(.omit, "")
    #expect(omitted.messages == [])
    #expect(omitted.text("en/live.html").contains(">let a = 1\n"))
    for trace in ["secret", "a + 41"] {
      #expect(!omitted.files.contains { omitted.text($0.path).contains(trace) })
    }
    // Where something else needs the solution, there is a word about it and nothing to run.
    for rest in ["```swift-ml\nprint(secret)\n```", "It is `{swift-ml} secret`."] {
      let needing = page(.omit, rest)
      #expect(needing.messages.contains { $0.contains("needs a solution") })
      #expect(!needing.hasErrors)
      #expect(!needing.text("en/live.html").contains("live-lesson"))
    }
  }

  @Test(
    "have one script, in which no name is declared twice: the second would take the place of the first"
  )
  func namesOfTheScript() {
    let script = live().text("live.js")
    let names = script.matches(of: /(?m)^(?:async )?(?:function|const|let) (\w+)/).map(\.1)
    #expect(names.count > 100)
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test("tell what a slider moves")
  func slider() {
    let text = """
      ---
      title: Live
      ---
      ```swift-ml
      //| slider: "x -5...5 step 0.5"
      let x = 2.0
      print(x)
      ```
      """
    let page = site(["en/live.md": text]) { $0.engine = [1] }.text("en/live.html")
    #expect(
      page.contains(
        "data-slider=\"x\" data-least=\"-5.0\" data-most=\"5.0\" data-step=\"0.5\""))
  }

  @Test("are static without an engine, and the site says so")
  func withoutEngine() {
    let site = live(engine: [])
    #expect(site.lacksEngine)
    #expect(!live().lacksEngine)
    #expect(!site.hasErrors)
    #expect(!site.files.contains { ["live.js", "engine.js", "data/a.csv.js"].contains($0.path) })
    #expect(!site.text("en/live.html").contains("live-lesson"))
    #expect(!site.text("en/live.html").contains("wasm"))
  }
}
