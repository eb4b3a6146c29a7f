var w: Tensor = 0
for _ in 0..<50 {
  let g = gradient(at: w) { w in pow(w - 3, 2) }
  w -= 0.1 * g
}
print(w.item.formatted(decimals: 4)) // expect: 3.0000
