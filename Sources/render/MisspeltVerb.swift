import ArgumentParser
import Foundation
import SourceText

/// What is wrong with the first words of a command where the first is neither a verb nor a path: since
/// `build` may be left out, it would be taken for a folder of lessons, and what follows for too much.
func complaint(ofVerbIn arguments: [String]) -> String? {
  let verbs = Render.configuration.subcommands.map { $0._commandName } + ["help"]
  guard let word = arguments.first, !word.hasPrefix("-"), !verbs.contains(word),
    !FileManager.default.fileExists(atPath: word)
  else { return nil }
  let message = "there is no command and no folder '\(word)'"
  if let meant = nearestName(to: word, among: verbs) {
    return "\(message); did you mean '\(meant)'?"
  }
  let isFollowed = arguments.dropFirst().first.map { !$0.hasPrefix("-") } ?? false
  return isFollowed ? message : nil
}
