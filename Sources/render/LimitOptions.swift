import ArgumentParser
import LessonLanguage
import LessonSite
import SourceText

/// `--limit NAME=VALUE`, for the verbs that run lessons.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"), parsing: .singleValue,
    help: ArgumentHelp(
      "Raise or lower a limit of the lessons' programs; off lifts it. May be given several times.",
      discussion: "Names: \(Limits.Name.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "name=value"),
    transform: { try LimitChange($0) })
  var changes: [LimitChange] = []

  /// The default limits with what was asked for.
  var limits: Limits {
    changes.reduce(into: .measured) { limits, change in limits[change.name] = change.value }
  }
}

/// A limit and its new value.
struct LimitChange {
  let name: Limits.Name
  let value: Int

  init(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ValidationError("'--limit \(argument)' is no name=value, such as steps=1000000")
    }
    let written = String(parts[0])
    guard let name = Limits.Name(rawValue: written) else { throw LimitChange.unknown(written) }
    // Calls are made of stack, which has an end on every machine.
    let most = name == .calls ? name.ceiling : Int.max
    guard let value = parts[1] == "off" ? most : Int(parts[1]), (1...most).contains(value) else {
      throw ValidationError("limit '\(written)' is a whole number from 1 to \(most), or off")
    }
    (self.name, self.value) = (name, value)
  }

  private static func unknown(_ written: String) -> ValidationError {
    let names = Limits.Name.allCases.map(\.rawValue)
    let advice =
      nearestName(to: written, among: names).map { "did you mean '\($0)'?" }
      ?? "limits are \(names.joined(separator: ", "))"
    return ValidationError("there is no limit '\(written)'; \(advice)")
  }
}
