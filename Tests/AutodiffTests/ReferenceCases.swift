@testable import Autodiff

typealias ReferenceFunction = @Sendable ([Tensor]) -> Tensor

/// The functions that Utilities/Reference/operations.py computed with PyTorch and NumPy, by the name
/// of the case.
let referenceCases: [String: ReferenceFunction] = {
  var cases = elementwiseCases
  cases.merge(reductionCases) { first, _ in first }
  cases.merge(shapeCases) { first, _ in first }
  cases.merge(lossCases) { first, _ in first }
  return cases
}()

private let elementwiseCases: [String: ReferenceFunction] = [
  "add": { $0[0] + $0[1] },
  "subtract": { $0[0] - $0[1] },
  "multiply": { $0[0] * $0[1] },
  "divide": { $0[0] / $0[1] },
  "power": { pow($0[0], $0[1]) },
  "square": { pow($0[0], 2) },
  "maximum": { max($0[0], $0[1]) },
  "minimum": { min($0[0], $0[1]) },
  "negate": { -$0[0] },
  "exp": { exp($0[0]) },
  "log": { log($0[0]) },
  "sqrt": { sqrt($0[0]) },
  "sin": { sin($0[0]) },
  "cos": { cos($0[0]) },
  "tanh": { tanh($0[0]) },
  "abs": { abs($0[0]) },
  "sign": { sign($0[0]) },
  "relu": { relu($0[0]) },
  "leakyRelu": { leakyRelu($0[0], slope: 0.2) },
  "sigmoid": { sigmoid($0[0]) },
  "softplus": { softplus($0[0]) },
  "erf": { erf($0[0]) },
  "gelu": { gelu($0[0]) },
  "clip": { clip($0[0], min: -0.5, max: 0.8) },
  "select": { select($0[0] .> $0[1], $0[0], $0[1] * $0[1]) },
]

private let reductionCases: [String: ReferenceFunction] = [
  "sum": { $0[0].sum() },
  "sum-axis": { $0[0].sum(axis: 1) },
  "mean": { $0[0].mean() },
  "mean-axis": { $0[0].mean(axis: 0) },
  "max": { $0[0].max() },
  "max-axis": { $0[0].max(axis: 1) },
  "min": { $0[0].min() },
  "min-axis": { $0[0].min(axis: 0) },
  "variance": { $0[0].variance() },
  "variance-axis": { $0[0].variance(axis: 1) },
  "standardDeviation": { $0[0].standardDeviation() },
  "norm": { $0[0].norm() },
  "norm-axis": { $0[0].norm(axis: 1) },
  "softmax": { softmax($0[0]) },
  "softmax-axis": { softmax($0[0], axis: 0) },
  "logSoftmax": { logSoftmax($0[0]) },
  "logSumExp": { logSumExp($0[0]) },
]

private let shapeCases: [String: ReferenceFunction] = [
  "matmul": { matmul($0[0], $0[1]) },
  "matmul-vector": { matmul($0[0], $0[1]) },
  "matmul-vectors": { matmul($0[0], $0[1]) },
  "transposed": { $0[0].transposed() },
  "reshaped": { $0[0].reshaped(to: [3, 2]) },
  "broadcast": { $0[0].broadcast(to: [2, 3]) },
  "slice": { $0[0][1..<3, 2] },
  "gather": { $0[0].gather([1, 0, 3], axis: 1) },
  "concatenate": { concatenate([$0[0], $0[1]], axis: 1) },
  "stack": { stack([$0[0], $0[1]], axis: 1) },
  "conv2d": { conv2d($0[0], $0[1]) },
  "conv2d-padded": { conv2d($0[0], $0[1], stride: 2, padding: 1) },
  "maxPool2d": { maxPool2d($0[0], size: 2) },
  "maxPool2d-stride": { maxPool2d($0[0], size: 3, stride: 2) },
]

private let lossCases: [String: ReferenceFunction] = [
  "hingeLoss": { hingeLoss($0[0], labels) },
  "hingeLoss-none": { hingeLoss($0[0], labels, reduction: .none) },
  "softmaxCrossEntropy": { softmaxCrossEntropy($0[0], labels) },
  "softmaxCrossEntropy-none": { softmaxCrossEntropy($0[0], labels, reduction: .none) },
  "meanSquaredError": { meanSquaredError($0[0], $0[1]) },
  "binaryCrossEntropy": { binaryCrossEntropy(sigmoid($0[0]), [1, 0, 1]) },
  "binaryCrossEntropy-none": { binaryCrossEntropy(sigmoid($0[0]), [1, 0, 1], reduction: .none) },
  "l1": { l1($0[0]) },
  "l2": { l2($0[0]) },
  "layer": { pow(tanh(matmul($0[0], $0[1]) + $0[2]), 2).sum(axis: 1) },
  "hessian": { hessian(at: $0[0], of: rosenbrock) },
  "jacobian": { jacobian(at: $0[0]) { softmax($0) } },
]

private let labels = [2, 0, 1]

private func rosenbrock(_ w: Tensor) -> Tensor {
  pow(1 - w[0], 2) + 100 * pow(w[1] - pow(w[0], 2), 2)
}
