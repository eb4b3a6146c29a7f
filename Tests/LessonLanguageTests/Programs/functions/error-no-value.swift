func f() -> Int { return } // expect error: 'return' needs a value of type 'Int'
