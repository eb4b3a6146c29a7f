// Two layers learn the exclusive or.
let x: Tensor = [[0, 0], [0, 1], [1, 0], [1, 1]]
let labels = [0, 1, 1, 0]
var random = Random(seed: 6)
var model = Sequential(
  Dense(2, 8, activation: .tanh, using: &random), Dense(8, 2, using: &random))
print(model) // expect: Sequential(Dense(2, 8, activation: tanh), Dense(8, 2, activation: identity))
print(model.parameters.map { $0.shape }) // expect: [[2, 8], [8], [8, 2], [2]]
var optimizer = Adam(learningRate: 0.1)
for _ in 0..<100 {
  let slopes = gradient(at: model.parameters) { p in
    softmaxCrossEntropy(model(x, parameters: p), labels)
  }
  optimizer.update(&model.parameters, along: slopes)
}
print(model(x).argmax(axis: 1)) // expect: [0, 1, 1, 0]
print(softmaxCrossEntropy(model(x), labels).item < 0.1) // expect: true
