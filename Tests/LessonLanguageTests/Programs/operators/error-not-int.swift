print(!3) // expect error: unary operator '!' cannot be applied to an operand of type 'Int'
