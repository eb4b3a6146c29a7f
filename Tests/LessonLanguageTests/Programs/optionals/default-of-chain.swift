struct Guess {
  var score: Double
  var parts: [Double] = []
  var note: Double? = nil
}
let best: Guess? = nil
let xs: [Double] = []
print(best?.score ?? 0.0, best?.parts.count ?? 0) // expect: 0.0 0
print(best?.note ?? 0, best?.parts.first ?? 0, xs.first ?? 0) // expect: 0.0 0.0 0.0
print("\(best?.score ?? 0)", (best?.score ?? 1) * 2) // expect: 0.0 2.0
print(xs.map { $0 * 2 }.max() ?? 0, xs.map { $0 * 2 }.filter { $0 > 1 }.first ?? 0) // expect: 0.0 0.0
print(xs.map { (x: Double) -> Double in x * 2 }.first ?? 0, xs.map(sqrt).first ?? 0) // expect: 0.0 0.0
let score = best?.score ?? 0
let twice = xs.map { $0 * 2 }.first ?? 0
print(score, twice, [best?.score ?? 0], (best?.score ?? 0, 1)) // expect: 0.0 0.0 [0.0] (0.0, 1)
