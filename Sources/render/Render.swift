import ArgumentParser
import Foundation

/// The command: `render <lessons> -o <site>`, and its other verbs.
@main
struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Make a site of lessons whose numbers their own code computes.",
    usage: """
      render <lessons> [-o <site>]    make the site
      render serve <lessons>          show it while you write it
      render check <lessons>          check the lessons, write nothing
      render run <file>               run a lesson or a Swift file
      render tangle <file>            write it as one program for swiftc
      render new <file>               a lesson to start from
      """,
    discussion: """
      Lessons are Markdown files; their swift-ml blocks run, and what they show stands on the page.

      Exit codes: 0 all good; 1 the lessons have errors (nothing is written); 2 the command was \
      misused; 3 the machine failed (disk, permission).
      """,
    subcommands: [Build.self, Serve.self, Check.self, Run.self, Tangle.self, New.self],
    defaultSubcommand: Build.self)

  static func main() {
    letSignalsThrough()
    do {
      try refuseMisspeltVerb()
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }

  private static func refuseMisspeltVerb() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let complaint = complaint(ofVerbIn: arguments) { throw ValidationError(complaint) }
  }

  /// Control-C and SIGTERM end the command, also where whoever started it has blocked them: children
  /// inherit that, and threads of libdispatch block all signals.
  private static func letSignalsThrough() {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Says what is left to say and ends the process with a code of `ExitStatus`.
  private static func leave(with error: any Error) -> Never {
    if let status = error as? ExitStatus { Foundation.exit(status.rawValue) }
    let message = fullMessage(for: error)
    // Help is asked for and no error; everything else that ArgumentParser throws is a misuse.
    if exitCode(for: error).isSuccess {
      print(message)
      Foundation.exit(ExitStatus.good.rawValue)
    }
    write(message.hasPrefix("Error: ") ? "e" + message.dropFirst() + "\n" : message + "\n")
    Foundation.exit(ExitStatus.misuse.rawValue)
  }
}
