var n = Int.max - [1, 2, 3].count
for step in 0..<5 {
  n += step // expect stop: arithmetic overflow
}
