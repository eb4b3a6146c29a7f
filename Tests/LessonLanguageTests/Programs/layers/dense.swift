// One layer: activation(x • weights + bias).
let layer = Dense(weights: [[1, 2], [3, 4]], bias: [0.5, -20], activation: .relu)
print(layer([[1, 1]])) // expect: [[4.5, 0.0]]
print(layer) // expect: Dense(2, 2, activation: relu)
print(layer.parameters.count, layer.weights.shape, layer.bias, layer.activation) // expect: 2 [2, 2] [0.5, -20.0] relu
print(layer([[1, 1]], parameters: [[[1, 0], [0, 1]], [0, 0]])) // expect: [[1.0, 1.0]]
var other = layer
other.activation = .identity
other.bias[1] = 0
print(other([[1, 1]]), layer.bias) // expect: [[4.5, 6.0]] [0.5, -20.0]
other.parameters = [[[0, 0], [0, 0]], [1, 2]]
print(other([[5, 5], [6, 6]])) // expect: [[1.0, 2.0], [1.0, 2.0]]
for activation in [Activation.identity, .relu, .leakyRelu, .gelu, .sigmoid, .tanh, .softplus] {
  other.activation = activation
  expect(other([[0, 0]]).shape == [1, 2])
}
print(Activation.tanh, Activation.relu == .relu) // expect: tanh true
