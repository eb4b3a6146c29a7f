let x = variable(2)
let flag = [1].count == 1
let chosen = flag ? x * 2 : x
let other = if flag { x + 1 } else { x - 1 }
let f = chosen * other
graph(f)
// expect: x = 2.0
// expect: chosen = ×2 (x) = 4.0
// expect: other = +1 (x) = 3.0
// expect: f = × (chosen, other) = 12.0
