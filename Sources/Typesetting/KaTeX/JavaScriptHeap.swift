// The fence around Duktape: its types are seen in this file and nowhere else.

import CDuktape

/// A JavaScript engine with a global scope of its own. One thread at a time may use it.
final class JavaScriptHeap {
  private let context: OpaquePointer

  /// `nil` where there is no memory for it.
  init?() {
    // Called directly, for the macros that Duktape offers cannot be imported.
    guard let made = duk_create_heap(nil, nil, nil, nil, nil) else { return nil }
    context = made
  }

  deinit { duk_destroy_heap(context) }

  /// Runs a program in the global scope; `false` where it throws.
  func run(_ program: [UInt8]) -> Bool {
    let flags = UInt32(
      DUK_COMPILE_EVAL | DUK_COMPILE_SAFE | DUK_COMPILE_NOSOURCE | DUK_COMPILE_NOFILENAME)
    let status = program.withUnsafeBytes { bytes in
      duk_eval_raw(context, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, flags)
    }
    duk_pop(context)
    return status == 0
  }

  /// Calls a global function with a text and a truth value, and gives its answer as a text; `nil`
  /// where it throws.
  func call(_ function: String, _ text: String, _ flag: Bool) -> String? {
    _ = duk_get_global_string(context, function)
    surrogateBytes(text).withUnsafeBytes { bytes in
      _ = duk_push_lstring(context, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    duk_push_boolean(context, flag ? 1 : 0)
    let status = duk_pcall(context, 2)
    defer { duk_pop(context) }
    guard status == 0 else { return nil }
    var length = 0
    guard let answer = duk_safe_to_lstring(context, -1, &length) else { return nil }
    return Typesetting.text(
      ofSurrogateBytes: UnsafeRawBufferPointer(start: answer, count: length))
  }
}
