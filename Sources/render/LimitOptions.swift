import ArgumentParser
import LessonLanguage
import LessonSite

/// `--limit NAME=VALUE`, for the verbs that run lessons.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"), parsing: .singleValue,
    help: ArgumentHelp(
      "Raise or lower a limit of the lessons' programs; off lifts it. May be given several times.",
      discussion: "Names: \(Limits.Name.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name=value"))
  var changes: [LimitChange] = []

  /// The default limits with what was asked for.
  var limits: Limits {
    changes.reduce(into: .measured) { limits, change in limits[change.name] = change.value }
  }
}

/// A limit and its new value.
struct LimitChange: ExpressibleByArgument {
  let name: Limits.Name
  let value: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let name = Limits.Name(rawValue: String(parts[0])) else { return nil }
    // Calls are made of stack, which has an end on every machine.
    let most = name == .calls ? name.ceiling : Int.max
    guard let value = parts[1] == "off" ? most : Int(parts[1]), (1...most).contains(value) else {
      return nil
    }
    (self.name, self.value) = (name, value)
  }
}
