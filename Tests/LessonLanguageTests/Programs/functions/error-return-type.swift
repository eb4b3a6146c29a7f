func f() -> Int { "x" } // expect error: cannot convert value of type 'String' to type 'Int'
