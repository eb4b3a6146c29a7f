func f(_ x: Int) -> Int { if x > 1 { return 2 } } // expect error: missing return in a function expected to return 'Int'
