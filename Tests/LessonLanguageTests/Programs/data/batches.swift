// Mini-batches: every example once, in an order that the generator gives; the last one is smaller.
var random = Random(seed: 4)
let data = Dataset(
  inputs: [[0], [1], [2], [3], [4]], labels: [0, 1, 0, 1, 0], classNames: ["even", "odd"])
for batch in data.batches(of: 2, shuffledBy: &random) {
  print(batch.inputs.flattened().values, batch.labels) // expect: [0.0, 4.0] [0, 0]
// expect: [1.0, 3.0] [1, 1]
// expect: [2.0] [0]
}
let seen = data.batches(of: 3, shuffledBy: &random).flatMap { $0.inputs.flattened().values }
print(seen.sorted()) // expect: [0.0, 1.0, 2.0, 3.0, 4.0]
print(data.batches(of: 100, shuffledBy: &random).count) // expect: 1
