import Foundation
public import LessonSite
import Synchronization

/// The site as it is served: the last good one, and what is wrong with the newest.
public final class PreviewPages: Sendable {
  /// What open pages are told.
  struct News: Equatable, Sendable {
    /// Grows with each good build.
    var version = 0
    /// The pages that the last good build changed, as their paths.
    var changed: [String] = []
    /// What keeps the newest build from being shown; empty when all is good.
    var problems = ""
  }

  private struct State {
    var files: [String: ServedFile] = [:]
    var news = News()
    var listeners: [UUID: AsyncStream<News>.Continuation] = [:]

    func tell() {
      for listener in listeners.values { listener.yield(news) }
    }
  }

  private let state = Mutex(State())

  /// No pages yet.
  public init() {}

  /// Shows a site without errors; throws where one of its files cannot be read, and then shows the one
  /// before.
  ///
  /// Open pages are told before pages are made: each is made when it is asked for, or in the end.
  ///
  /// Returns the paths of the files that are others than before.
  @discardableResult
  public func show(_ site: Site) throws(PublishingError) -> [String] {
    let old = state.withLock { $0.files }
    var files: [String: ServedFile] = [:]
    var changed: [String] = []
    for file in site.files {
      let now = try ServedFile.showing(file, after: old[file.path])
      if now.isOther { changed.append(file.path) }
      files[file.path] = now.file
    }
    state.withLock { [files, changed] state in
      state.news.changed = changed
      state.news.version += 1
      state.news.problems = ""
      state.files = files
      state.tell()
    }
    for path in changed { _ = try files[path]?.bytes() }
    return changed
  }

  /// Keeps the last good site, and says what is wrong with the newest.
  public func show(problems: String) {
    state.withLock { state in
      state.news.problems = problems
      state.tell()
    }
  }

  /// The file at a path below the site, and the build that it belongs to.
  func file(at path: String) -> (bytes: [UInt8], version: Int)? {
    let found = state.withLock { state in state.files[path].map { ($0, state.news.version) } }
    guard let (file, version) = found, let bytes = try? file.bytes() else { return nil }
    return (bytes, version)
  }

  /// What is known now, and then whatever comes; it ends when nobody listens.
  func news() -> AsyncStream<News> {
    let id = UUID()
    return AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
      continuation.onTermination = { [weak self] _ in
        self?.state.withLock { _ = $0.listeners.removeValue(forKey: id) }
      }
      state.withLock {
        $0.listeners[id] = continuation
        continuation.yield($0.news)
      }
    }
  }

  /// How many pages are listening.
  var listenerCount: Int { state.withLock { $0.listeners.count } }
}
