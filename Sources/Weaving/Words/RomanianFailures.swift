/// What a run says when it stops, in Romanian. The engine speaks English; here are the messages that a
/// lesson shows on purpose, shapes that do not fit above all. What is not here stays as it is.
func romanianFailure(_ message: String) -> String {
  for (english, romanian) in sentences {
    guard let parts = gaps(of: message, in: english) else { continue }
    var text = ""
    for (index, piece) in romanian.split(separator: "%", omittingEmptySubsequences: false)
      .enumerated()
    {
      text += index > 0 ? parts[index - 1] + piece : piece
    }
    return text
  }
  return message
}

/// Each % stands for a part that both languages have in the same order.
private let sentences = [
  (
    "a tensor of the shape % is too large: at most % elements are possible",
    "un tensor de forma % este prea mare: sunt posibile cel mult % elemente"
  ),
  (
    "the shapes % and % do not fit each other in %: they differ at axis %, and neither is 1 there",
    "formele % și % nu se potrivesc la %: diferă pe axa %, unde niciuna nu este 1"
  ),
  ("the shape % cannot be broadcast to %", "forma % nu se poate extinde la %"),
  (
    "index % is out of range: axis % of the shape % has % entries",
    "indicele % este în afara tensorului: axa % a formei % are % elemente"
  ),
]

/// What stands in `message` where the pattern has a %; `nil` where the rest is different.
private func gaps(of message: String, in pattern: String) -> [Substring]? {
  let pieces = pattern.split(separator: "%", omittingEmptySubsequences: false)
  guard let first = pieces.first, message.hasPrefix(first) else { return nil }
  var rest = message.dropFirst(first.count)
  var gaps: [Substring] = []
  for (index, piece) in pieces.enumerated().dropFirst() {
    if piece.isEmpty, index == pieces.count - 1 { return gaps + [rest] }
    guard let place = rest.firstRange(of: piece) else { return nil }
    gaps.append(rest[..<place.lowerBound])
    rest = rest[place.upperBound...]
  }
  return rest.isEmpty ? gaps : nil
}
