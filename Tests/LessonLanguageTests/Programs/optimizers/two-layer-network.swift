// A hundred steps of the lecture's network of two layers: to 12 digits, natively and in the page.
let x: Tensor = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
let y: Tensor = [[0], [1], [1], [0]]
var random = Random(seed: 1)
var W0 = random.uniform([3, 4], in: -1...1)
var W1 = random.uniform([4, 1], in: -1...1)
var optimizer = GradientDescent(learningRate: 1)
for _ in 0..<100 {
  var parameters = [W0, W1]
  let slopes = gradient(at: parameters) { p in
    let hidden = sigmoid(matmul(x, p[0]))
    return 0.5 * pow(y - sigmoid(matmul(hidden, p[1])), 2).sum()
  }
  optimizer.update(&parameters, along: slopes)
  (W0, W1) = (parameters[0], parameters[1])
}
print(W1.values.map { $0.formatted(decimals: 12) }) // expect: ["0.284047512557", "-0.001877221998", "-0.520080138815", "0.233174244095"]
print(W0[2].values.map { $0.formatted(decimals: 12) }) // expect: ["0.648485947734", "0.067373281492", "0.989633125098", "0.823436866422"]
// The same with the two tensors on their own, as the lecture has it.
random = Random(seed: 1)
var V0 = random.uniform([3, 4], in: -1...1)
var V1 = random.uniform([4, 1], in: -1...1)
for _ in 0..<100 {
  let (d0, d1) = gradient(at: V0, V1) { V0, V1 in
    0.5 * pow(y - sigmoid(matmul(sigmoid(matmul(x, V0)), V1)), 2).sum()
  }
  V0 -= d0
  V1 -= d1
}
expect((V0 - W0).norm(), 0, within: 1e-12)
print(V1.values.map { $0.formatted(decimals: 12) }) // expect: ["0.284047512557", "-0.001877221998", "-0.520080138815", "0.233174244095"]
