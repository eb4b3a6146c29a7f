import Foundation
import LessonLanguage
import SourceText

/// The CPU seconds of this process so far. Everything here runs on one thread, and the time of a
/// shared machine's other work is not in them.
func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// What `work` takes, in CPU seconds.
func cpuSeconds(of work: () -> Void) -> Double {
  let start = processSeconds()
  work()
  return processSeconds() - start
}

/// The shortest of several runs, in seconds: what disturbs a run makes it longer, never shorter.
func shortest(of runs: Int = 15, _ work: () -> Void) -> Double {
  var best = Double.infinity
  for _ in 0..<runs { best = min(best, cpuSeconds(of: work)) }
  return best
}

/// The one in the middle; NaN of none.
func median(_ values: [Double]) -> Double {
  values.isEmpty ? .nan : values.sorted()[values.count / 2]
}

/// How many times each pair is measured.
let rounds = ProcessInfo.processInfo.environment["ROUNDS"].flatMap { Int($0) } ?? 5

/// A program as the only cell of a lesson.
func program(_ text: String) -> LessonProgram {
  LessonProgram(cells: [ExcerptedText(wholeOf: SourceFile(path: "cell.swift", text: text))])
}

extension LessonProgram {
  /// What it prints; where it has errors they are printed as well, since its figures mean nothing.
  func printed() -> String {
    let result = run()
    for diagnostic in result.diagnostics where diagnostic.severity == .error {
      print(diagnostic.message)
    }
    return result.plainText
  }
}
