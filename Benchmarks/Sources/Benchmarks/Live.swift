import Foundation
import LiveEngine

/// Prints for each file of the folder `LIVE_REQUESTS` (what a live page asked of its engine,
/// Benchmarks/live.py writes them) its name and the median and the least of the milliseconds in which this process,
/// native, answers the same bytes.
func printLive() {
  guard let folder = ProcessInfo.processInfo.environment["LIVE_REQUESTS"] else { return }
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  for file in files.sorted() {
    guard let request = FileManager.default.contents(atPath: folder + "/" + file) else { continue }
    // The first brings what is made once.
    let times = (0..<8).map { _ in millisecondsToAnswer(request) }.dropFirst().sorted()
    print(file, times[times.count / 2], times[0])
  }
}

private func millisecondsToAnswer(_ request: Data) -> Double {
  let clock = ContinuousClock()
  let duration = clock.measure {
    request.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      liveRelease(liveLesson(start, Int32(bytes.count)))
    }
  }
  return duration / .milliseconds(1)
}
