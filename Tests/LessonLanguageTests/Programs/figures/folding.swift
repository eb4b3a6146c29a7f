let x = variable(2).named("x")
let s = (x * 3).named("s")
let p = (1 / (1 + exp(-s * 0))).named("p")
graph(p, folding: s, into: "σ")
// expect: x = 2.0
// expect: s = ×3 (x) = 6.0
// expect: #2 = ×−1 (s) = -6.0
// expect: #3 = ×0 (#2) = -0.0
// expect: #4 = exp (#3) = 1.0
// expect: #5 = +1 (#4) = 2.0
// expect: p = 1/x (#5) = 0.5
// expect: σ: #2, #3, #4, #5, p
