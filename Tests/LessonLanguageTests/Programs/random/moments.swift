// Ten thousand normal numbers have about the mean and the deviation that were asked for.
var random = Random(seed: 3)
let x = random.normal([10_000], mean: 2, standardDeviation: 3)
print(abs(x.mean().item - 2) < 0.1, abs(x.standardDeviation().item - 3) < 0.1) // expect: true true
let u = random.uniform([10_000], in: 0...2)
print(u.min().item >= 0, u.max().item <= 2, abs(u.mean().item - 1) < 0.05) // expect: true true true
