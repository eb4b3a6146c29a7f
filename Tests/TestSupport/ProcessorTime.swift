import Foundation

/// What `work` takes of a processor on this thread, in seconds.
///
/// Wall time would also count whatever else the machine does: tests run side by side, and other
/// programs beside them.
public func processorSeconds(_ work: () -> Void) -> Double {
  let start = processorSeconds()
  work()
  return processorSeconds() - start
}

private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
