import LessonDocument
import LessonLanguage
import SourceText

/// `limits` as a lesson's front matter changes them, and what is wrong with its settings. A lesson may
/// raise a limit to its ceiling and no further: it may come from a stranger.
func lessonLimits(_ settings: [LimitSetting], over limits: Limits)
  -> (limits: Limits, diagnostics: [Diagnostic])
{
  var result = limits
  var diagnostics: [Diagnostic] = []
  for setting in settings {
    guard let name = Limits.Name(rawValue: setting.name) else {
      diagnostics.append(unknown(setting))
      continue
    }
    let greatest = max(name.ceiling, limits[name])
    if setting.value > greatest {
      diagnostics.append(
        Diagnostic(
          "a lesson may raise the limit '\(setting.name)' to \(greatest) at most",
          at: setting.range))
    } else {
      result[name] = setting.value
    }
  }
  return (result, diagnostics)
}

private func unknown(_ setting: LimitSetting) -> Diagnostic {
  let names = Limits.Name.allCases.map(\.rawValue)
  let note =
    nearestName(to: setting.name, among: names).map { "did you mean '\($0)'?" }
    ?? "limits are \(names.joined(separator: ", "))"
  return Diagnostic("unknown limit '\(setting.name)'", at: setting.range, notes: [note])
}
