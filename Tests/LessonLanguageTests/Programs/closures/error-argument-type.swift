let f: (Int) -> Int = { $0 + "a" } // expect error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
