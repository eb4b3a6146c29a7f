// A linear classifier learns three points.
let x: Tensor = [[1, 0], [0, 1], [1, 1]]
let labels = [0, 1, 1]
var W: Tensor = [[0, 0], [0, 0]]
var optimizer = SGD(learningRate: 0.5, momentum: 0.9)
var losses: [Double] = []
for _ in 0..<20 {
  let (loss, slope) = valueWithGradient(at: W) { softmaxCrossEntropy(matmul(x, $0), labels) }
  optimizer.update(&W, along: slope)
  losses.append(loss.item)
}
print(losses[0].formatted(decimals: 4), losses[19] < 0.3) // expect: 0.6931 true
print(matmul(x, W).argmax(axis: 1)) // expect: [0, 1, 1]
// Several tensors at once, by one optimizer.
var parameters: [Tensor] = [[[1, 2]], 0.5]
var adam = Adam(learningRate: 0.01)
for _ in 0..<3 {
  adam.update(&parameters, along: gradient(at: parameters) { l2($0[0]) + $0[1] * $0[1] })
}
print(parameters.map { $0.sum().item.formatted(decimals: 4) }) // expect: ["2.9400", "0.4700"]
