/// A language that pages and figures speak.
public enum Language: String, CaseIterable, Sendable {
  /// English.
  case english = "en"
  /// Romanian.
  case romanian = "ro"
}
