import LessonDocument
import SourceText
import Testing

/// Files as they lie on the disk.
struct SavedBytesTests {
  @Test(
    "drops a byte-order mark and turns every end of line into LF",
    arguments: [
      ("\u{FEFF}a\r\nb\r\n", "a\nb\n"), ("a\rb\r\n\r\nc", "a\nb\n\nc"), ("a\nb", "a\nb"), ("", ""),
      ("a\u{FEFF}", "a\u{FEFF}"),
    ])
  func plainText(saved: String, expected: String) throws {
    let file = try SourceFile(path: "lesson.md", savedBytes: Array(saved.utf8))
    #expect(String(decoding: file.bytes, as: UTF8.self) == expected)
  }

  @Test(
    "says where a file is no text",
    arguments: [
      ([0x61, 0x0A, 0x62, 0xE9, 0x63], "lesson.md:2:2: error: not UTF-8: byte 3 is 0xE9\n"),
      ([0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0xC3], "lesson.md:2:1: error: not UTF-8: byte 5 is 0xC3\n"),
      ([0xED, 0xA0, 0x80], "lesson.md:1:1: error: not UTF-8: byte 0 is 0xED\n"),
      ([0x61, 0x00, 0x62], "lesson.md:1:2: error: NUL at byte 1\n"),
      (
        [0xFF, 0xFE, 0x61, 0x00],
        "lesson.md:1:1: error: UTF-16, not UTF-8\n 1 | \n   | ^\n   = save the file as UTF-8\n"
      ),
      (
        [0xE9],
        "lesson.md:1:1: error: not UTF-8: byte 0 is 0xE9\n 1 | \n   | ^\n   = save the file as UTF-8\n"
      ),
    ] as [([UInt8], String)])
  func noText(bytes: [UInt8], expected: String) throws {
    let error = #expect(throws: UnreadableText.self) {
      _ = try SourceFile(path: "lesson.md", savedBytes: bytes)
    }
    let problem = try #require(error)
    #expect(problem.diagnostic.rendered(in: problem.file).hasPrefix(expected))
  }
}
