let n = 2
let x = 1.5
print(n + x) // expect error: binary operator '+' cannot be applied to operands of type 'Int' and 'Double'
