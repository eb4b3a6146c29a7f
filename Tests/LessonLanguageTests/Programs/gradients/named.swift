let x = variable(2)
let y = variable(3)
let product = x * y
let total = product + x
total.backward()
graph(total)
// expect: x = 2.0, gradient 4.0
// expect: y = 3.0, gradient 2.0
// expect: product = × (x, y) = 6.0, gradient 1.0
// expect: total = + (product, x) = 8.0, gradient 1.0
