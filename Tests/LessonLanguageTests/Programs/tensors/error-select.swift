let x: Tensor = [1, 2]
let n = 2
print(select(x .> 1, x, n)) // expect error: no 'select' takes (Tensor, Tensor, Int)
print(clip(x, min: 1, max: n)) // expect error: cannot convert value of type 'Int' to type 'Double'
print(x.argmax(axes: 1)) // expect error: incorrect argument label 'axes:' in call to 'argmax' (expected 'axis:')
