/// A variable's name as mathematics writes it: `w0` is w₀, `x_1` is x₁, `W_out` is W with "out".
struct NameLabel: Equatable {
  let base: String
  let sub: String

  /// Names too long for a figure lose their end.
  init(_ name: String) {
    let scalars = Array(spelledOut(name).unicodeScalars)
    let cut: Int
    var subscriptStart: Int
    if let underscore = scalars.firstIndex(of: "_"), underscore > 0, underscore + 1 < scalars.count
    {
      cut = underscore
      subscriptStart = underscore + 1
    } else {
      cut = scalars.count - scalars.reversed().prefix { ("0"..."9").contains($0) }.count
      subscriptStart = cut
    }
    if cut == 0 { subscriptStart = scalars.count }
    base = shortened(text(scalars[..<(cut == 0 ? scalars.count : cut)]), to: 16)
    sub = shortened(text(scalars[subscriptStart...]), to: 8)
  }

  /// About how wide it is set in these sizes.
  func width(size: Double, subscriptSize: Double) -> Double {
    textWidth(base, size: size) + textWidth(sub, size: subscriptSize)
  }
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
