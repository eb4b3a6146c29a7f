print(true + 1) // expect error: binary operator '+' cannot be applied to operands of type 'Bool' and 'Int'
