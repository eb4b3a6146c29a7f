let n = 2
let t: Tensor = [1, 2]
print(t * n) // expect error: binary operator '*' cannot be applied to operands of type 'Tensor' and 'Int'
