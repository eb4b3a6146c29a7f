import ArgumentParser
import Foundation
import LessonSite
import PreviewServer
import Synchronization

/// `render serve`: the site as it is being written, in a browser.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the site while you write it.",
    discussion: """
      Builds the lessons, serves the pages on this machine, and builds again whenever a file is \
      saved: open pages load themselves again. While a lesson has errors its last good page stays, \
      and the errors stand in the page and in the terminal. Nothing is written to the disk but the \
      cache. End it with Control-C.
      """)

  @Argument(help: "The folder with the lessons.")
  var lessons: String

  @Option(help: "The port; 0 takes any free one.")
  var port: UInt16 = 8000

  @Option(help: "The address to listen at; any but the default lets other machines in.")
  var host = "127.0.0.1"

  @Flag(help: "Open the first page in a browser.")
  var open = false

  @OptionGroup var choices: SiteChoices
  @OptionGroup var limits: LimitOptions
  @OptionGroup var talk: TalkOptions

  func run() throws {
    let pages = PreviewPages()
    let builder = PreviewBuilder(
      lessons: lessons, choices: choices, limits: limits.limits, talk: talk,
      cache: CacheFolder(at: choices.cache ?? defaultCache(beside: lessons)))
    try watch(pages, builder)
    let server = try started(pages)
    if host != "127.0.0.1" && host != "localhost" {
      write("warning: other machines can open these pages at \(host)\n")
    }
    if !talk.quiet { try writeOutput("\(server.address)\n") }
    if open { openInBrowser(server.address) }
    let ended = DispatchSemaphore(value: 0)
    Task {
      try? await server.run()
      ended.signal()
    }
    ended.wait()
    write("error: the server stopped\n")
    throw ExitStatus.machineFailed
  }

  /// Returns when the first build is done.
  private func watch(_ pages: PreviewPages, _ builder: PreviewBuilder) throws(ExitStatus) {
    let first = FirstBuild()
    Thread.detachNewThread { builder.watch(for: pages) { first.end(with: $0) } }
    try reportingErrors { () throws(PublishingError) in try first.result().get() }
  }

  private func started(_ pages: PreviewPages) throws(ExitStatus) -> PreviewServer {
    do throws(ListeningError) {
      return try PreviewServer(host: host, port: port, pages: pages)
    } catch {
      write("error: \(error.message)\n")
      if error.isPortTaken { write("note: --port 0 takes any free port\n") }
      throw .misuse
    }
  }
}

/// How the first build ended, told from another thread.
private final class FirstBuild: Sendable {
  private let isDone = DispatchSemaphore(value: 0)
  private let outcome = Mutex(Result<Void, PublishingError>.success(()))

  func end(with result: Result<Void, PublishingError>) {
    outcome.withLock { $0 = result }
    isDone.signal()
  }

  func result() -> Result<Void, PublishingError> {
    isDone.wait()
    return outcome.withLock { $0 }
  }
}

/// Where no browser can be opened the address is in the terminal.
private func openInBrowser(_ address: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  #if os(macOS)
  process.arguments = ["open", address]
  #else
  process.arguments = ["xdg-open", address]
  #endif
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  try? process.run()
}
