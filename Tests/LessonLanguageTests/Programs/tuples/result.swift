func minMax(_ a: [Int]) -> (low: Int, high: Int) { (a.min()!, a.max()!) }
let r = minMax([3, 1, 2])
print(r.low, r.high, r) // expect: 1 3 (low: 1, high: 3)
