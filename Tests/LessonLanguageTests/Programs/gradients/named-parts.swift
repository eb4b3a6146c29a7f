let x = variable(2)
let pair = (x * 2, x * 3)
let (a, b) = pair
let f = a + b
graph(f)
// expect: x = 2.0
// expect: #1 = ×2 (x) = 4.0
// expect: #2 = ×3 (x) = 6.0
// expect: f = + (#1, #2) = 10.0
