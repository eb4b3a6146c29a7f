import Foundation

/// KaTeX as the system's packages install it: the program, the style sheet, the fonts.
public struct KaTeXFiles: Sendable {
  /// A file for the site.
  public struct File: Sendable {
    /// Below the site's folder.
    public let path: String
    /// Its content.
    public let bytes: [UInt8]
  }

  /// Where Debian's `libjs-katex` and `fonts-katex` put it.
  public static let systemFolder = "/usr/share/javascript/katex"

  private let folder: String
  /// The version, such as `0.16.4`; `nil` where KaTeX is not installed.
  public let version: String?

  /// KaTeX in `folder`, which holds `katex.min.js`, `katex.min.css` and `fonts/`.
  public init(in folder: String = KaTeXFiles.systemFolder) {
    self.folder = folder
    version = (try? Data(contentsOf: URL(filePath: folder + "/katex.min.js"))).flatMap(versionOf)
  }

  /// The program.
  func program() throws(TypesettingError) -> [UInt8] {
    guard let data = try? Data(contentsOf: URL(filePath: folder + "/katex.min.js")) else {
      throw missing
    }
    return Array(data)
  }

  /// Says that KaTeX is missing, and what to install.
  var missing: TypesettingError {
    TypesettingError(
      "formulas need KaTeX, which is not installed",
      notes: ["on Debian: sudo apt-get install libjs-katex fonts-katex"], isMissing: true)
  }

  /// What a site with formulas has to carry: the style sheet, which names only woff2 fonts, those
  /// fonts, and the licences.
  public func siteFiles() throws(TypesettingError) -> [File] {
    guard let sheet = try? Data(contentsOf: URL(filePath: folder + "/katex.min.css")) else {
      throw missing
    }
    let css = withoutOldFonts(String(decoding: sheet, as: UTF8.self))
    var files = [File(path: "katex/katex.css", bytes: Array((notice + css).utf8))]
    files.append(File(path: "katex/LICENSE.txt", bytes: licences()))
    for name in fontNames(in: css) {
      guard let font = try? Data(contentsOf: URL(filePath: folder + "/fonts/" + name)) else {
        throw missing
      }
      files.append(File(path: "katex/fonts/" + name, bytes: Array(font)))
    }
    return files
  }

  private var notice: String {
    "/* KaTeX \(version ?? ""), (c) Khan Academy and other contributors; MIT and OFL-1.1, see "
      + "LICENSE.txt */\n"
  }
}

/// The notices that have to travel with KaTeX; a resource of this module.
private func licences() -> [UInt8] {
  guard let url = Bundle.module.url(forResource: "KaTeX-licences", withExtension: "txt"),
    let data = try? Data(contentsOf: url)
  else { return Array("KaTeX: MIT License; its fonts: SIL Open Font License 1.1\n".utf8) }
  return Array(data)
}

/// Reads `version:"0.16.4"`.
private func versionOf(_ program: Data) -> String? {
  let mark = Data("version:\"".utf8)
  guard let found = program.range(of: mark) else { return nil }
  let version = program[found.upperBound...].prefix(20).prefix { $0 != UInt8(ascii: "\"") }
  return String(decoding: version, as: UTF8.self)
}

/// Drops `,url(x.woff) format('woff'),url(x.ttf) format('truetype')`: every browser that draws the
/// rest of a page takes woff2.
private func withoutOldFonts(_ css: String) -> String {
  var result = ""
  for (index, piece) in css.components(separatedBy: "format('woff2')").enumerated() {
    if index == 0 {
      result += piece
    } else {
      result += "format('woff2')" + piece.drop { $0 != ";" && $0 != "}" }
    }
  }
  return result
}

private func fontNames(in css: String) -> [String] {
  let names = css.components(separatedBy: "url(fonts/").dropFirst().map { piece in
    String(piece.prefix { $0 != ")" })
  }
  return Set(names).filter { !$0.contains("/") }.sorted()
}
