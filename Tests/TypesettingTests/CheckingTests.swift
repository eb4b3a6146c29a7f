import Drawing
import Foundation
import Testing

@testable import Typesetting

@Suite("Only what formulas have gets into a page")
struct CheckingTests {
  @Test(
    "refused",
    arguments: [
      "<script>alert(1)</script>", "<span onclick=\"x\">a</span>", "<a href=\"x\">a</a>",
      "<span style=\"background:url(x)\">a</span>", "<img src='x'/>", "<span>", "</span>",
      "<span><math></span></math>", "<span class=katex>a</span>", "<span", "<span class=\"a",
      "<!-- -->", "<span style=\"behavior:x\">a</span>",
    ])
  func refused(html: String) {
    #expect(checkedMarkup(html).markup == nil)
  }

  @Test("a row in a single letter, which MathML does not allow, becomes a row")
  func row() {
    #expect(
      checkedMarkup("<mi><mi>x</mi><mo>=</mo></mi>").markup?.text
        == "<mrow><mi>x</mi><mo>=</mo></mrow>")
  }

  @Test("taken, and written again with its entities")
  func taken() {
    let html =
      "<span class=\"a\" style='top:-1.5em;'>a &amp; b &lt;</span><svg><path d='M0 0'/></svg>"
    #expect(
      checkedMarkup(html).markup?.text
        == "<span class=\"a\" style=\"top:-1.5em;\">a &amp; b &lt;</span><svg><path d=\"M0 0\"/></svg>"
    )
  }
}

@Suite("The cache of formulas", .enabled(if: hasKaTeX))
struct CacheTests {
  @Test("gives the same, without KaTeX's program, and then has nothing new")
  func roundTrip() throws {
    let first = Typesetter()
    let markup = try first.markup(of: "\\frac{1}{2}\n+ ă", display: true)
    _ = try first.markup(of: "x", display: false)
    let saved = try #require(first.cacheIfChanged())
    let second = Typesetter(cached: saved)
    #expect(try second.markup(of: "\\frac{1}{2}\n+ ă", display: true) == markup)
    _ = try second.markup(of: "x", display: false)
    #expect(second.cacheIfChanged() == nil)
  }

  @Test("drops what is no longer asked for")
  func pruning() throws {
    let first = Typesetter()
    for tex in ["x", "y"] { _ = try first.markup(of: tex, display: false) }
    let second = Typesetter(cached: try #require(first.cacheIfChanged()))
    _ = try second.markup(of: "y", display: false)
    let saved = String(decoding: try #require(second.cacheIfChanged()), as: UTF8.self)
    #expect(saved.contains("i 1 ") && !saved.contains("\nx<"))
  }

  @Test("damaged, foreign or poisoned, it counts for nothing")
  func damaged() throws {
    let version = try #require(KaTeXFiles().version)
    let title = "swift-ml formulas, KaTeX \(version)\n"
    for text in [
      "", "x", title, title + "d 1", title + "i 1 99\nx<", title + "i -1 -5\n",
      "swift-ml formulas, KaTeX 0.1\ni 1 4\nxevil\n", title + "i 1 17\nx<script></script>\n",
    ] {
      let html = try Typesetter(cached: Array(text.utf8)).markup(of: "x", display: false).text
      #expect(html.contains("<math"))
    }
  }
}

@Suite("What a site with formulas carries", .enabled(if: hasKaTeX))
struct SiteFileTests {
  @Test("a style sheet that names only fonts that are there, and the licences")
  func files() throws {
    let files = try KaTeXFiles().siteFiles()
    let css = String(decoding: try #require(files.first).bytes, as: UTF8.self)
    let fonts = files.map(\.path).filter { $0.hasSuffix(".woff2") }
    #expect(fonts.count == 20)
    #expect(!css.contains(".ttf") && !css.contains(".woff)"))
    #expect(css.components(separatedBy: "@font-face").count == 21)
    for piece in css.components(separatedBy: "url(").dropFirst() {
      #expect(fonts.contains("katex/" + piece.prefix { $0 != ")" }))
    }
    let licences = files.first { $0.path == "katex/LICENSE.txt" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    #expect(licences?.contains("Khan Academy") == true)
    #expect(licences?.contains("SIL OPEN FONT LICENSE Version 1.1") == true)
  }
}
