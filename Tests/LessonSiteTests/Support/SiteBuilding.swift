import LessonSite
import SourceText

/// A site of these lessons: paths below the lessons folder and Markdown.
func site(
  _ lessons: KeyValuePairs<String, String>, configure: (inout SiteSettings) -> Void = { _ in }
) -> Site {
  var settings = SiteSettings()
  configure(&settings)
  return makeSite(
    from: lessons.map { path, text in
      LessonSource(
        relativePath: path, file: SourceFile(path: "lessons/" + path, text: text))
    }, settings: settings)
}

/// The scripts of every page: theme, page, search, circuits.
let ownScripts = 4

/// Two lessons in each language, paired, with links of every kind.
let course = site([
  "ro/01-scoruri.md": """
  ---
  title: Scoruri
  description: Ce spune un scor.
  order: 1
  ---
  ## Primul pas

  Vezi [circuitele](02-circuite.md#porti-si-fire), [engleza](../en/01-scores.md),
  [mai jos](#primul-pas) sau [altundeva](https://example.org/a?b=c&d).

  ```swift-ml
  print(1)
  ```
  """,
  "ro/02-circuite.md": """
  ---
  title: Circuite
  order: 2
  ---
  ## Porti si fire
  """,
  "en/02-circuits.md": """
  ---
  title: Circuits
  order: 2
  translation-of: ../ro/02-circuite.md
  ---
  ## Gates
  """,
  "en/01-scores.md": """
  ---
  title: Scores
  order: 1
  translation-of: ../ro/01-scoruri.md
  ---
  ## First

  | a | b |
  |---|--:|
  | 1 | 2 |

  ```swift-ml
  print("one", 1)
  ```
  """,
])

extension Site {
  /// The text of a file; empty where there is none.
  func text(_ path: String) -> String {
    let bytes = files.first { $0.path == path }.flatMap { try? $0.bytes } ?? []
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The content of every file, by its path.
  var contents: [String: [UInt8]] {
    get throws {
      var contents: [String: [UInt8]] = [:]
      for file in files { contents[file.path] = try file.bytes }
      return contents
    }
  }

  /// The pages.
  var pages: [SiteFile] { files.filter { $0.path.hasSuffix(".html") } }

  /// All messages, with the lines they point at.
  var messages: [String] {
    reports.flatMap { report in
      report.diagnostics.map { diagnostic in
        let line = report.file.position(at: diagnostic.range.lowerBound).line
        return "\(report.file.path):\(line): \(diagnostic.message)"
      }
    }
  }
}
