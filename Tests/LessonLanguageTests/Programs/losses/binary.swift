// Logistic regression: one probability an example.
let scores: Tensor = [2, -1, 0]
let p = sigmoid(scores)
print(binaryCrossEntropy(p, [1, 0, 1]).item.formatted(decimals: 6)) // expect: 0.377779
let each = binaryCrossEntropy(p, [1, 0, 1], reduction: .none)
print(each.shape, each.mean().item.formatted(decimals: 6)) // expect: [3] 0.377779
let dp = gradient(at: scores) { binaryCrossEntropy(sigmoid($0), [1, 0, 1]) }
print(expectedly((dp - (p - Tensor([1.0, 0.0, 1.0])) / 3.0).norm().item)) // expect: true
func expectedly(_ x: Double) -> Bool { x < 1e-12 }
let reduction = LossReduction.none
print(reduction, reduction == .mean) // expect: none false
