import Drawing
import LessonLanguage
import SourceText

// What engine.wasm exports. Everything crosses as bytes in the module's memory: the caller
// allocates a buffer, fills it, calls one of the functions, reads the answer, and releases both.
// Lessons and answers are laid out as in `TextList`. No state stays behind between two calls.

/// Room for `count` bytes; released by `live_release`.
@c(live_allocate)
public func liveAllocate(_ count: Int32) -> UnsafeMutableRawPointer {
  .allocate(byteCount: max(Int(count), 1), alignment: 8)
}

/// Gives back what another function here returned.
@c(live_release)
public func liveRelease(_ buffer: UnsafeMutableRawPointer) { buffer.deallocate() }

/// Runs a lesson (`LiveLesson` has its records) and returns what came of it
/// (`LiveLesson.answer`).
@c(live_lesson)
public func liveLesson(_ lesson: UnsafeRawPointer, _ count: Int32) -> UnsafeMutableRawPointer {
  let bytes = UnsafeRawBufferPointer(start: lesson, count: max(Int(count), 0))
  return LiveLesson(reading: TextList(reading: bytes)).answer().packed()
}

/// The `count` bytes of UTF-8 at `code` with their colours, each line an element of HTML as in a
/// page's listings: a list of one text.
@c(live_listing)
public func liveListing(_ code: UnsafeRawPointer, _ count: Int32) -> UnsafeMutableRawPointer {
  let bytes = UnsafeRawBufferPointer(start: code, count: max(Int(count), 0))
  let tokens = codeTokens(of: String(decoding: bytes, as: UTF8.self))
  var list = TextList()
  list.append(codeLines(tokens).text)
  return list.packed()
}

/// Runs the `count` bytes of UTF-8 at `program` as one cell: a list of what it printed and of its
/// rendered diagnostics. For tests; the engine in the pages is linked without it.
@c(live_run)
public func liveRun(_ program: UnsafeRawPointer, _ count: Int32) -> UnsafeMutableRawPointer {
  let bytes = UnsafeRawBufferPointer(start: program, count: max(Int(count), 0))
  return printedAnswer(of: SourceFile(path: "program.swift", bytes: Array(bytes))).packed()
}
