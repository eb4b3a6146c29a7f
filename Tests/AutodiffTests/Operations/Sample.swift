@testable import Autodiff

/// A use of one operation that the checker tries: points to begin at, and the function.
struct Sample {
  let name: String
  let points: [Tensor]
  let function: ([Tensor]) -> Tensor

  init(_ name: String, _ points: [Tensor], _ function: @escaping ([Tensor]) -> Tensor) {
    (self.name, self.points, self.function) = (name, points, function)
  }
}

/// Reproducible numbers for points and projections: Park and Miller's minimal generator (1988).
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(in range: ClosedRange<Double>) -> Double {
    state = state * 48_271 % 2_147_483_647
    let part = Double(state) / 2_147_483_647
    return range.lowerBound + (range.upperBound - range.lowerBound) * part
  }

  mutating func tensor(_ shape: [Int], in range: ClosedRange<Double> = -2...2) -> Tensor {
    var values: [Double] = []
    for _ in 0..<shape.reduce(1, *) { values.append(next(in: range)) }
    return Tensor(values).reshaped(to: shape)
  }
}
