print("a" * 3) // expect error: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
