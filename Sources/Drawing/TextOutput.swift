/// Printed text, every blank and line break kept.
public func textOutput(_ text: String) -> Markup {
  // The inner element keeps a first newline, which HTML drops right after `<pre>`.
  .element(
    "pre", [.classes(.textOutput)], .element("samp", [], visibleText(text)))
}
