import Foundation
public import LessonLanguage
public import SwiftML

extension LessonProgram {
  /// Runs the program on a stack as deep as lessons may need.
  ///
  /// What earlier lessons freed goes back to the system first: a program that takes it again would
  /// not be seen to take anything.
  public func runOnDeepStack(limits: Limits, files: DataFiles = .none) -> ProgramResult {
    giveFreeMemoryBack()
    return onDeepStack { run(limits: limits, files: files) }
  }
}

/// Gives memory that nothing uses back to the system, where its C library can.
@Sendable func giveFreeMemoryBack() {
  #if os(Linux)
  // Glibc's module leaves out <malloc.h>: int malloc_trim(size_t).
  guard let symbol = dlsym(nil, "malloc_trim") else { return }
  typealias Trim = @convention(c) (Int) -> Int32
  _ = unsafeBitCast(symbol, to: Trim.self)(0)
  #endif
}

/// Gives the pages of this thread's stack back that lie well below what is in use: values deep inside
/// each other took them while they were freed.
@Sendable private func giveStackBack() {
  #if os(Linux)
  // Another function that Glibc's module leaves out.
  guard let symbol = dlsym(nil, "pthread_getattr_np") else { return }
  typealias Read = @convention(c) (pthread_t, UnsafeMutablePointer<pthread_attr_t>) -> Int32
  var attributes = pthread_attr_t()
  guard unsafeBitCast(symbol, to: Read.self)(pthread_self(), &attributes) == 0 else { return }
  defer { pthread_attr_destroy(&attributes) }
  var lowest: UnsafeMutableRawPointer?
  var size = 0
  pthread_attr_getstack(&attributes, &lowest, &size)
  guard let lowest else { return }
  let isUsed = withUnsafeMutablePointer(to: &size) { UnsafeMutableRawPointer($0) - (1 << 20) }
  let page = sysconf(Int32(_SC_PAGESIZE))
  let bytes = (isUsed - lowest) / page * page
  if bytes > 0 { madvise(lowest, bytes, MADV_DONTNEED) }
  #endif
}

extension Limits {
  /// The defaults, with a clock and a look at the memory of this process.
  public static var measured: Limits {
    var limits = Limits()
    limits.clock = threadSeconds
    limits.heldBytes = residentBytes()
    limits.giveBack = {
      giveFreeMemoryBack()
      giveStackBack()
    }
    return limits
  }

  /// What this thread has taken of a processor, in seconds. By the clock on the wall a lesson would be
  /// stopped for what else the machine does.
  private static let threadSeconds: @Sendable () -> Double = {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Reads how much memory the process holds; `nil` where the system does not tell in this way.
  ///
  /// The file is opened here, before a lesson runs, and closed with the last copy of the closure.
  private static func residentBytes() -> (@Sendable () -> Int)? {
    #if os(Linux)
    guard let statistics = FileHandle(forReadingAtPath: "/proc/self/statm") else { return nil }
    let pageBytes = sysconf(Int32(_SC_PAGESIZE))
    return {
      var text = [UInt8](repeating: 0, count: 64)
      let count = pread(statistics.fileDescriptor, &text, text.count - 1, 0)
      // Size and resident pages are the first two numbers.
      let fields = text.prefix(max(0, count)).split(separator: UInt8(ascii: " "))
      guard fields.count > 1 else { return 0 }
      return (Int(String(decoding: fields[1], as: UTF8.self)) ?? 0) * pageBytes
    }
    #else
    return nil
    #endif
  }
}
