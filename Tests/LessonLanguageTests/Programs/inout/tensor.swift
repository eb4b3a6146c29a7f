func step(_ w: inout Tensor, _ g: Tensor) { w -= 0.5 * g }
var w: Tensor = [1, 2]
step(&w, [2, 2])
print(w) // expect: [0.0, 1.0]
