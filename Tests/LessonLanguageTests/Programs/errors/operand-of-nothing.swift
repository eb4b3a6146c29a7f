print("printed") + 1 // expect error: binary operator '+' cannot be applied
