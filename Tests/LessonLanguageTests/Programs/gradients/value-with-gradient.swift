let r = valueWithGradient(at: [1, 2]) { w in (w * w).sum() }
print(r.value, r.gradient) // expect: 5.0 [2.0, 4.0]
let (v, g) = valueWithGradient(at: 3) { $0 * $0 }
print(v, g) // expect: 9.0 6.0
