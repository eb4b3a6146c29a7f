import LessonLanguage
import LessonOutput
import SourceText

// What engine.wasm exports. Everything crosses as bytes in the module's memory: the caller
// allocates a buffer, fills it with a program, calls `live_run`, reads the answer, and releases
// both. No state stays behind between two calls.

/// Room for `count` bytes of a program's text; released by `live_release`.
@c(live_allocate)
public func liveAllocate(_ count: Int32) -> UnsafeMutableRawPointer {
  .allocate(byteCount: max(Int(count), 1), alignment: 8)
}

/// Gives back what `live_allocate` or `live_run` returned.
@c(live_release)
public func liveRelease(_ buffer: UnsafeMutableRawPointer) { buffer.deallocate() }

/// Runs the `count` bytes of UTF-8 at `program` as one cell and returns the answer: two
/// little-endian 32-bit counts, then as many bytes of UTF-8 of printed output and of rendered
/// diagnostics. The caller releases it.
@c(live_run)
public func liveRun(_ program: UnsafeRawPointer, _ count: Int32) -> UnsafeMutableRawPointer {
  let bytes = UnsafeRawBufferPointer(start: program, count: max(Int(count), 0))
  let file = SourceFile(path: "program.swift", bytes: Array(bytes))
  let answer = LiveAnswer(running: file)
  return answer.packed()
}
