let x = variable(4)
let half: Tensor = 0.5
let third: Tensor = 1 / 4
let y = x * half + third
y.backward()
graph(y)
// expect: x = 4.0, gradient 0.5
// expect: #1 = ×0.5 (x) = 2.0, gradient 1.0
// expect: y = +0.25 (#1) = 2.25, gradient 1.0
