struct Guess {
  var score: Double
  var weights: Tensor = [1]
}
let best: Guess? = nil
let xs: [Double] = []
print(best?.score ?? 0) // expect error (ours): ambiguous
print((best?.score ?? 1 + 1)) // expect error (ours): ambiguous
print("at", best?.weights ?? 0) // expect error (ours): ambiguous
print(best.map { $0.score } ?? 0) // expect error (ours): ambiguous
print(xs.map { $0 * 2 }.first ?? 0) // expect error (ours): ambiguous
print(["a"].compactMap { $0.first }.first ?? "b") // expect error (ours): ambiguous
