import LessonLanguage
import LessonOutput
import SourceText
import SwiftML

/// What came of a program, as text.
struct LiveAnswer {
  /// What a compiled program would print.
  private(set) var output = ""
  /// Errors and warnings as `Diagnostic` renders them.
  private(set) var diagnostics = ""

  /// Checks and runs a program of one cell.
  init(running file: SourceFile) {
    let program = LessonProgram(cells: [ExcerptedText(wholeOf: file)])
    let result = program.run(limits: .inABrowser)
    for shown in result.outputs.joined() { output += shown.plainText }
    for diagnostic in result.diagnostics { diagnostics += diagnostic.rendered(in: file) }
  }

  /// Both texts in one buffer, each count before them; `live_run` has the layout.
  func packed() -> UnsafeMutableRawPointer {
    let texts = [Array(output.utf8), Array(diagnostics.utf8)]
    let header = 4 * texts.count
    var offset = header
    let total = texts.reduce(header) { $0 + $1.count }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: total, alignment: 8)
    for (index, text) in texts.enumerated() {
      buffer.storeBytes(
        of: UInt32(text.count).littleEndian, toByteOffset: 4 * index, as: UInt32.self)
      buffer.advanced(by: offset).copyMemory(from: text, byteCount: text.count)
      offset += text.count
    }
    return buffer
  }
}

extension Limits {
  /// The default limits, but for calls inside calls. These use the stack of the thread that runs
  /// the wasm, about 1 MiB in browsers and node: room for 425 calls of a one-line function, and for
  /// 100 from within two loops, a closure and a longer expression.
  fileprivate static var inABrowser: Limits {
    var limits = Limits()
    limits.callDepth = 100
    return limits
  }
}
