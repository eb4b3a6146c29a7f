#if os(Linux)
import Foundation

/// A run of `render` with what it took of the machine.
struct MeasuredRun {
  let status: Int32
  let errors: String
  /// Seconds of processors, all threads together.
  let seconds: Double
  /// The most memory that it held, in MiB.
  let mebibytes: Int

  /// A line of a table of such runs.
  func row(_ name: String) -> String {
    let first = errors.split(separator: "\n").first ?? (status == 0 ? "no error" : "")
    let message =
      first.contains("error: ") ? first.split(separator: "error: ").last ?? first : first
    let time = String(format: "%6.2f s %5d MiB  ", seconds, mebibytes)
    return time + name.padding(toLength: 36, withPad: " ", startingAt: 0) + message.prefix(90)
  }
}

extension Workplace {
  /// Runs `render` here and waits for it by itself, since Foundation does not tell what one process took.
  func measure(_ arguments: String...) throws -> MeasuredRun {
    let output = path + "/measured.out"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(
      &actions, 2, path + "/measured.err", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    // The shell goes to the folder and becomes the program.
    let line = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", path, Self.program.path] + arguments
    var words = line.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var id: pid_t = 0
    let failure = posix_spawn(&id, "/bin/sh", &actions, nil, words, environ)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
    let (status, usage, kibibytes) = wait(for: id)
    let times = [usage.ru_utime, usage.ru_stime].map {
      Double($0.tv_sec) + Double($0.tv_usec) / 1e6
    }
    return MeasuredRun(
      // The signal that ended it, else what it said.
      status: status & 0x7f != 0 ? -(status & 0x7f) : (status >> 8) & 0xff,
      errors: text("measured.err") ?? "", seconds: times[0] + times[1], mebibytes: kibibytes >> 10)
  }

  /// Waits for a process, looking at its memory every two milliseconds. (`ru_maxrss` has that of this
  /// process in it, whose memory a new process shares until it becomes another program.)
  private func wait(for id: pid_t) -> (status: Int32, usage: rusage, kibibytes: Int) {
    var (status, usage, most) = (Int32(0), rusage(), 0)
    while wait4(id, &status, WNOHANG, &usage) == 0 {
      let lines = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
      let peak = lines.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      let kibibytes = peak?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
      most = max(most, kibibytes.flatMap { Int($0) } ?? 0)
      usleep(2_000)
    }
    return (status, usage, most)
  }
}
#endif
