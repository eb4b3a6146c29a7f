print(-3.isMultiple(of: 3)) // expect error: unary operator '-' cannot be applied
for i in -2... { print(i) } // expect error: unary operator '-' cannot be applied
