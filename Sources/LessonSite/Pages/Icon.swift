import Drawing

/// The few small pictures of the interface; all take the colour of the text around them.
enum Icon {
  /// A gate with its wires.
  static let brand = Markup(
    verbatim: """
      <svg class="icon" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true" fill="none" \
      stroke="currentColor"><path d="M1 3h7l3 3M1 15h7l3-3M20 9h5"/><circle cx="14.5" cy="9" \
      r="5.5" stroke-width="2"/><path d="M14.5 6.5v5M12 9h5" stroke-width="1.5"/></svg>
      """)
  /// A glass.
  static let search = Markup(
    verbatim: """
      <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" \
      stroke="currentColor" stroke-width="1.5" stroke-linecap="round">\
      <circle cx="8.5" cy="8.5" r="5"/><path d="m12.5 12.5 4 4"/></svg>
      """)
  /// ☰
  static let menu = Markup(
    verbatim: """
      <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" \
      stroke="currentColor" stroke-width="1.5" stroke-linecap="round">\
      <path d="M3 5.5h14M3 10h14M3 14.5h14"/></svg>
      """)
  /// Shown in the light theme: it leads to the dark one.
  static let moon = Markup(
    verbatim: """
      <svg class="icon moon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" \
      fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round">\
      <path d="M16 11.6A6.5 6.5 0 0 1 8.4 4a6.5 6.5 0 1 0 7.6 7.6z"/></svg>
      """)
  /// Shown in the dark theme.
  static let sun = Markup(
    verbatim: """
      <svg class="icon sun" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" \
      fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round">\
      <circle cx="10" cy="10" r="3.5"/><path d="M10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6\
      M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1"/></svg>
      """)
  /// To the previous lesson.
  static let back = Markup(
    verbatim: """
      <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" \
      stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">\
      <path d="M10 3.5 5.5 8l4.5 4.5"/></svg>
      """)
  /// To the next one, and on buttons that lead on.
  static let forward = Markup(
    verbatim: """
      <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" \
      stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">\
      <path d="M6 3.5 10.5 8 6 12.5"/></svg>
      """)
}
