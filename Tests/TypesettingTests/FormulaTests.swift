import Drawing
import Foundation
import Testing

@testable import Typesetting

@Suite("Formulas become HTML and MathML", .enabled(if: hasKaTeX))
struct FormulaTests {
  @Test("those of a course", arguments: SampleFormula.all)
  func courseFormula(_ formula: SampleFormula) throws {
    let html = try Typesetter().markup(of: formula.tex, display: formula.display).text
    #expect(html.contains("<math xmlns="))
    #expect(html.contains("aria-hidden=\"true\""))
    #expect(html.contains("katex-display") == formula.display)
  }

  @Test("there are 22 of them")
  func count() { #expect(SampleFormula.all.count == 22) }

  @Test("as KaTeX in node writes them, to the byte", arguments: SampleFormula.all)
  func sameAsNode(_ formula: SampleFormula) throws {
    guard let expected = try nodeHTML(formula) else { return }
    #expect(
      try KaTeXEngine(KaTeXFiles()).html(of: formula.tex, display: formula.display) == expected)
  }

  @Test("letters beyond the first plane, and Romanian ones")
  func letters() throws {
    #expect(try Typesetter().markup(of: "\\mathbb{A} + 𝔸", display: false).text.contains("𝔸"))
    let text = "\\text{învățare și țară}"
    #expect(try Typesetter().markup(of: text, display: false).text.contains("învățare și țară"))
  }

  @Test("2,000 nested braces, and a formula that expands for ever")
  func hostile() {
    let braces = String(repeating: "{", count: 2_000) + "x" + String(repeating: "}", count: 2_000)
    #expect(errorOf(braces) == nil)
    #expect(errorOf("\\def\\a{\\a\\a}\\a")?.message.contains("Too many expansions") == true)
    let rows = Array(repeating: Array(repeating: "x", count: 40).joined(separator: "&"), count: 40)
    let matrix = "\\begin{matrix}" + rows.joined(separator: "\\\\") + "\\end{matrix}"
    #expect(errorOf(matrix)?.message == "this formula is too large for a page")
    #expect(errorOf(String(repeating: "x", count: 9_000))?.message.contains("8000") == true)
  }
}

@Suite("What is wrong with a formula is said with its place", .enabled(if: hasKaTeX))
struct FormulaErrorTests {
  @Test(arguments: [
    ("a + \\sqrt{x", 11, "TeX: Expected '}', got 'EOF'"),
    ("\\alfa", 0, "TeX: Undefined control sequence: \\alfa"),
    ("ăβ𝔸 & b", 9, "TeX: Expected 'EOF', got '&'"),
    ("x + \\href{javascript:alert(1)}{y}", 4, "\\href is not available in lessons"),
    ("\\includegraphics{a.png}", 0, "\\includegraphics is not available in lessons"),
    ("\\htmlId{a}{b}", 0, "\\htmlId is not available in lessons"),
  ])
  func place(tex: String, offset: Int, message: String) {
    let error = errorOf(tex)
    #expect(error?.message == message)
    #expect(error?.offset == offset)
  }

  @Test("the formula after a wrong one is typeset all the same")
  func afterError() {
    let typesetter = Typesetter()
    #expect(errorOf("\\frac{", with: typesetter) != nil)
    #expect(errorOf("\\frac{1}{2}", with: typesetter) == nil)
  }
}

@Suite("KaTeX that is not installed")
struct MissingKaTeXTests {
  @Test("is named, with the packages to install")
  func message() {
    let files = KaTeXFiles(in: "/nowhere")
    let error = errorOf("x", with: Typesetter(katex: files))
    #expect(error?.message == "formulas need KaTeX, which is not installed")
    #expect(error?.notes == ["on Debian: sudo apt-get install libjs-katex fonts-katex"])
    #expect(error?.isMissingKaTeX == true)
    #expect(throws: TypesettingError.self) { try files.siteFiles() }
  }
}

/// What node makes of a formula with the same KaTeX; `nil` where node is missing.
private func nodeHTML(_ formula: SampleFormula) throws -> String? {
  guard FileManager.default.isExecutableFile(atPath: "/usr/bin/node") else { return nil }
  let script = """
    const katex = require("\(KaTeXFiles.systemFolder)/katex.min.js");
    process.stdout.write(katex.renderToString(process.argv[1],
      { displayMode: process.argv[2] === "true", output: "htmlAndMathml", strict: "ignore" }));
    """
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/node")
  process.arguments = ["-e", script, formula.tex, String(formula.display)]
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}
