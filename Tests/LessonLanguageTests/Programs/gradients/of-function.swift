func f(_ w: Tensor) -> Tensor { (w * w).sum() }
print(gradient(at: [1, 2], of: f)) // expect: [2.0, 4.0]
print(gradient(at: [1, 2]) { w in (3 * w).sum() }) // expect: [3.0, 3.0]
