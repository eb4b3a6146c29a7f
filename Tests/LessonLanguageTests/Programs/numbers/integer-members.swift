print(6.isMultiple(of: 3), 7.isMultiple(of: 2), (-7).signum(), abs(-7)) // expect: true false -1 7
let (q, r) = 17.quotientAndRemainder(dividingBy: 5)
print(q, r) // expect: 3 2
