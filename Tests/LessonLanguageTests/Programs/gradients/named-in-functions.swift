func f(_ x: Tensor) -> Tensor {
  let square = x * x
  let shifted: Tensor = square + 1
  return shifted
}
let x = variable(2)
let result = f(x)
graph(result)
// expect: x = 2.0
// expect: square = × (x, x) = 4.0
// expect: shifted = +1 (square) = 5.0
