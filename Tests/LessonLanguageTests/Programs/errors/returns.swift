func f(_ x: Int) -> Int { if x > 0 { return 1 } } // expect error: missing return in a function expected to return 'Int'
print(f(1))
