import Foundation
import Testing

/// An example from a file of `Samples`: Markdown, and below it what is expected of it.
///
///     ==== name
///     Markdown; `→` is a tab
///     ----
///     expectation
struct Sample: CustomTestStringConvertible, Sendable {
  let name: String
  let input: String
  let expected: String
  var testDescription: String { name }

  /// The samples of every file in a folder of `Samples`.
  static func all(in folder: String) -> [Sample] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().path + "/Samples/" + folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    let samples = names.sorted().flatMap { name in
      Self.samples(in: (try? String(contentsOfFile: root + "/" + name, encoding: .utf8)) ?? "")
    }
    #expect(!samples.isEmpty, "no samples in \(folder)")
    return samples
  }

  private static func samples(in text: String) -> [Sample] {
    ("\n" + text).components(separatedBy: "\n==== ").dropFirst().map { part in
      let (name, rest) = halves(of: part, at: "\n")
      let (input, expected) = halves(of: rest, at: "\n----\n")
      return Sample(
        name: name, input: input.replacingOccurrences(of: "→", with: "\t") + "\n",
        expected: expected.isEmpty || expected.hasSuffix("\n") ? expected : expected + "\n")
    }
  }

  private static func halves(of text: String, at separator: String) -> (String, String) {
    let parts = text.components(separatedBy: separator)
    return (parts[0], parts.dropFirst().joined(separator: separator))
  }
}
