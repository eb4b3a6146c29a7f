print(5.5 % 2) // expect error: binary operator '%' cannot be applied to operands of type 'Double' and 'Int'
