// Random inputs, guided by which code they reach: `Fuzz TARGET libFuzzer's-arguments…`.
// `Fuzzing/run` builds it with the sanitizers and starts it.

import CLibFuzzer
import Foundation

let arguments = CommandLine.arguments
guard arguments.count > 1, let target = Target(rawValue: arguments[1]) else {
  print("usage: Fuzz \(Target.allCases.map(\.rawValue).joined(separator: "|")) [libFuzzer's arguments]")
  exit(2)
}
// libFuzzer wants C's argument vector, without the target; it keeps it until the end.
var values = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) } + [nil]
var count = CInt(values.count - 1)
let status = values.withUnsafeMutableBufferPointer { buffer in
  var vector = buffer.baseAddress
  return LLVMFuzzerRunDriver(&count, &vector, target.callback)
}
exit(status)
