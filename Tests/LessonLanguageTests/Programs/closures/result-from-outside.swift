func oneHot(_ k: Int, of n: Int) -> [Double] {
  (0..<n).map { $0 == k ? 1 : 0 }
}
func rows(_ labels: [Int]) -> [[Double]] {
  labels.map { label in (0..<3).map { $0 == label ? 1 : 0 } }
}
let ones: [Double] = [7, 8].map { _ in 1 }
let halves: [Double] = (1...2).map { n in
  if n > 1 { return 0 }
  return 0.5
}
let maybe: [Double]? = (0..<2).map { _ in 0 }
print(oneHot(1, of: 3), rows([2]), ones, halves) // expect: [0.0, 1.0, 0.0] [[0.0, 0.0, 1.0]] [1.0, 1.0] [0.5, 0.0]
print([0.5] + ones.map { _ in 2 }, maybe ?? []) // expect: [0.5, 2.0, 2.0] [0.0, 0.0]
