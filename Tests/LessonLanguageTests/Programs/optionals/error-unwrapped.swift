let a: Int? = 3
print(a + 1) // expect error: binary operator '+' cannot be applied to operands of type 'Int?' and 'Int'
