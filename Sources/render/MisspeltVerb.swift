import ArgumentParser
import Foundation
import SourceText

/// What is wrong with the first words of a command where the first is neither a verb nor a path: since
/// `build` may be left out, it would be taken for a folder of lessons, and what follows for too much.
func complaint(ofVerbIn arguments: [String]) -> String? {
  let verbs = Render.configuration.subcommands.map { $0._commandName } + ["help"]
  guard let word = arguments.first, !word.hasPrefix("-"), !verbs.contains(word) else { return nil }
  if FileManager.default.fileExists(atPath: word) { return complaint(ofSite: arguments) }
  let message = "there is no command and no folder '\(word)'"
  if let meant = nearestName(to: word, among: verbs) {
    return "\(message); did you mean '\(meant)'?"
  }
  let isFollowed = arguments.dropFirst().first.map { !$0.hasPrefix("-") } ?? false
  return isFollowed ? message : nil
}

/// `render lessons site`, as other tools take it.
private func complaint(ofSite arguments: [String]) -> String? {
  guard let site = arguments.dropFirst().first, !site.hasPrefix("-") else { return nil }
  return "'\(site)' is one folder too many; the site's stands behind -o: "
    + "render \(arguments[0]) -o \(site)"
}
