let counts = ["a", "b"].reduce(into: [0, 0]) { total, w in // expect error (ours): argument label 'into:'
  if w == "a" { total[0] += 1 } else { total[1] += 1 }
}
