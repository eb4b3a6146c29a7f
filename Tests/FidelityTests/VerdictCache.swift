import Foundation

/// Verdicts of earlier runs with the same compiler and the same library, one file a program. A
/// fresh clone has none.
struct VerdictCache: Sendable {
  private struct Entry: Codable {
    let program: String
    let verdict: Verdict
  }

  private let folder: URL

  /// Verdicts below a folder; those of other keys are removed.
  init(at place: URL, keyedBy key: String) throws {
    let verdicts = place.appending(path: "verdicts")
    folder = verdicts.appending(path: hash(key))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: verdicts.path)) ?? []
    for name in names where name != folder.lastPathComponent {
      try FileManager.default.removeItem(at: verdicts.appending(path: name))
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The verdict on a program, if it is known.
  func verdict(on program: String) -> Verdict? {
    guard let data = FileManager.default.contents(atPath: file(of: program).path),
      let entry = try? JSONDecoder().decode(Entry.self, from: data), entry.program == program
    else { return nil }
    return entry.verdict
  }

  /// Keeps a verdict. Where it cannot be written the program is compiled again next time.
  func store(_ verdict: Verdict, on program: String) {
    let data = try? JSONEncoder().encode(Entry(program: program, verdict: verdict))
    try? data?.write(to: file(of: program), options: .atomic)
  }

  private func file(of program: String) -> URL { folder.appending(path: hash(program) + ".json") }
}

/// FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
private func hash(_ text: String) -> String {
  let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
    ($0 ^ UInt64($1)) &* 0x100_0000_01b3
  }
  return String(hash, radix: 16)
}
