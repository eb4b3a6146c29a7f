/// About how wide a text is set at `size`: what fonts agree on, a little on the wide side, since
/// nobody knows which font a reader has.
func textWidth(_ text: String, size: Double) -> Double {
  var width = 0.0
  for scalar in text.unicodeScalars { width += relativeWidth(scalar) }
  return width * size
}

private func relativeWidth(_ scalar: Unicode.Scalar) -> Double {
  switch scalar {
  case "i", "j", "l", "t", "f", "r", "I", ".", ",", "'", "|", "!", ":", ";", "(", ")", "[", "]",
    " ":
    0.38
  case "m", "w", "M", "W", "@", "%", "×", "+", "−", "…": 0.86
  case "A"..."Z": 0.72
  case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}": 0
  case "\u{2E80}"..."\u{FFFF}", "\u{1F000}"..."\u{3FFFF}": 1
  default: 0.6
  }
}

/// `text`, or its beginning and an ellipsis where it has more characters than `limit`.
func shortened(_ text: String, to limit: Int) -> String {
  text.count <= limit ? text : text.prefix(limit - 1) + "…"
}
