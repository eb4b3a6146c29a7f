// A data set of one's own, standardised and split.
let data = Dataset(
  inputs: [[1, 10], [2, 10], [3, 10], [4, 10]], labels: [0, 1, 0, 1], classNames: ["cat", "dog"])
let ready = data.standardized()
print(ready.inputs.mean(axis: 0), ready.inputs.standardDeviation(axis: 0)) // expect: [0.0, 0.0] [1.0, 0.0]
var random = Random(seed: 2)
let (training, test) = data.split(fraction: 0.75, using: &random)
print(training.count, test.count, test.classNames) // expect: 3 1 ["cat", "dog"]
let parts = data.split(fraction: 0.5, using: &random)
print(parts.first.labels.count, parts.second.inputs.shape) // expect: 2 [2, 2]
print(training.labels.map { data.classNames[$0] }.sorted()) // expect: ["cat", "dog", "dog"]
print(data.labels[2], data.inputs[2, 0]) // expect: 0 3.0
