let n = 2
let x = 0.5
print(n * x) // expect error: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'
let s = "a" + 1 // expect error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print(s)
