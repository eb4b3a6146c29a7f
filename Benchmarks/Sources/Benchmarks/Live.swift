import Foundation
import LiveEngine

/// Prints for each lesson of the folder `LIVE_REQUESTS` (`name.00`, `name.01` …: what its page asked of its
/// engine, Benchmarks/live.py writes them) its name and the median and the least of the milliseconds in which
/// this process, native, answers the same bytes.
func printLive() {
  guard let folder = ProcessInfo.processInfo.environment["LIVE_REQUESTS"] else { return }
  let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  let lessons = Dictionary(grouping: files.sorted()) { $0.prefix { $0 != "." } }
  for (name, files) in lessons.sorted(by: { $0.key < $1.key }) {
    let requests = files.compactMap { FileManager.default.contents(atPath: folder + "/" + $0) }
    guard let first = requests.first else { continue }
    // Brings what is made once.
    _ = millisecondsToAnswer(first)
    let times = requests.map(millisecondsToAnswer).sorted()
    print(name, times[times.count / 2], times[0])
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
