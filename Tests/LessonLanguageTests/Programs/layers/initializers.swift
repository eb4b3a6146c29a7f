// How weights begin: by Glorot and Bengio, or by He for layers with relu.
var random = Random(seed: 1)
let a = Dense(3, 2, using: &random)
print(a) // expect: Dense(3, 2, activation: identity)
print(a.weights) // expect: [[0.4445794617256087, 0.04477439095868707], [0.16235745416205227, -0.23808710406907907], [0.4319962664121644, -0.7808945424027791]]
print(a.bias) // expect: [0.0, 0.0]
let b = Dense(300, 200, activation: .relu, initializer: .he, using: &random)
expect(b.weights.standardDeviation(), (2.0 / 300).squareRoot(), within: 1e-3)
let bound = (6.0 / 500).squareRoot()
let c = Dense(300, 200, activation: .tanh, initializer: .xavier, using: &random)
print(c.weights.max().item <= bound, c.weights.min().item >= -bound) // expect: true true
print(Initializer.he) // expect: he
