import Foundation

/// What `libFuzzer` calls with each input; the variable FUZZ_TARGET says who takes it. `Fuzzing/run`
/// builds this with the sanitizers and starts it: its `main` comes with the library.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.take(Array(UnsafeBufferPointer(start: data, count: count)))
  return 0
}

private let target: Target = {
  let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
  if let target = Target(rawValue: name) { return target }
  print("FUZZ_TARGET has to be one of \(Target.allCases.map { $0.rawValue })")
  exit(2)
}()
