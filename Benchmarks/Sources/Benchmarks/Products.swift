import SwiftML

/// The product of two matrices of 512 rows and columns, 20 times.
func productComparison() -> Comparison {
  let (a, b) = (matrix(seed: 3, after: 0), matrix(seed: 3, after: 512 * 512))
  return Comparison(
    name: "the product of two matrices of 512 × 512, 20 times", units: 20, unit: "product",
    ways: [
      Comparison.Way(name: "compiled") {
        var check = 0.0
        let seconds = cpuSeconds { for _ in 0..<20 { check = (a • b)[17, 33].item } }
        return Peer.Run(seconds: seconds, check: check)
      }
    ],
    peers: [.numpy("product.py"), .torch("product.py")])
}

/// 512 × 512 numbers of the generator in `Peers/numbers_of_peers.py`, after `skipped` others.
private func matrix(seed: UInt32, after skipped: Int) -> Tensor {
  var state = seed
  var values: [Double] = []
  for place in 0..<skipped + 512 * 512 {
    state = state &* 1_664_525 &+ 1_013_904_223
    if place >= skipped { values.append(Double(state) / 2_147_483_648 - 1) }
  }
  return Tensor(values).reshaped(to: [512, 512])
}
