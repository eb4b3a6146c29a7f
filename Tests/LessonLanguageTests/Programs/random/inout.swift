// A function that draws takes its generator by '&'.
func dice(_ random: inout Random, count: Int) -> [Int] {
  var found: [Int] = []
  for _ in 0..<count { found.append(random.permutation(6)[0] + 1) }
  return found
}
var random = Random(seed: 42)
print(dice(&random, count: 8)) // expect: [6, 1, 4, 5, 1, 6, 6, 5]
struct Experiment {
  var random: Random
  var drawn: [Int] = []
  mutating func draw() { drawn.append(random.permutation(10)[0]) }
}
var experiment = Experiment(random: Random(seed: 5))
for _ in 0..<3 { experiment.draw() }
let copy = experiment
experiment.draw()
print(experiment.drawn, copy.drawn.count) // expect: [5, 4, 0, 3] 3
print(dice(&experiment.random, count: 2)) // expect: [5, 6]
var generators = [Random(seed: 1), Random(seed: 2)]
print(generators[1].permutation(3), generators[0] == Random(seed: 1)) // expect: [2, 1, 0] true
