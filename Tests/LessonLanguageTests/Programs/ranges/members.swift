let r = 2..<7
print(r.count, r.lowerBound, r.upperBound, r.contains(3), r.contains(7), r.isEmpty)
// expect: 5 2 7 true false false
let c = 2...7
print(c.count, c.lowerBound, c.upperBound, c.contains(7)) // expect: 6 2 7 true
