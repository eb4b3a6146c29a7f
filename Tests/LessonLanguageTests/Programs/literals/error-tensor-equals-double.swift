let t: Tensor = 3
let d = 3.0
print(t == d) // expect error: binary operator '==' cannot be applied to operands of type 'Tensor' and 'Double'
