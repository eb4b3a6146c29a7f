import LessonSite
import Synchronization

/// A file of the site that is shown. Its content is made once, when somebody asks for it.
final class ServedFile: Sendable {
  private struct State {
    var file: SiteFile
    var isHeld: Bool
  }

  private let state: Mutex<State>

  private init(_ file: SiteFile, isHeld: Bool) {
    state = Mutex(State(file: file, isHeld: isHeld))
  }

  /// The file as it is to be shown after `old`, and whether it is another. What does not say what it is
  /// made from is made here, to be compared.
  static func showing(_ file: SiteFile, after old: ServedFile?) throws(PublishingError)
    -> (file: ServedFile, isOther: Bool)
  {
    if file.saysItsSource {
      if let old, old.state.withLock({ file.hasSourceOf($0.file) }) { return (old, false) }
      return (ServedFile(file, isHeld: false), true)
    }
    let held = try file.held()
    if let old, try old.bytes() == held.bytes { return (old, false) }
    return (ServedFile(held, isHeld: true), true)
  }

  /// The content; throws where it cannot be made.
  func bytes() throws(PublishingError) -> [UInt8] {
    try state.withLock { state throws(PublishingError) in
      if !state.isHeld {
        // From here on it keeps nothing of the build that it comes from.
        state.file = try state.file.held()
        state.isHeld = true
      }
      return try state.file.bytes
    }
  }
}
