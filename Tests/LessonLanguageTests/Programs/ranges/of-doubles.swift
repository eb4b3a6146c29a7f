let r = 0.0..<1.0
print(r.contains(0.5), r.contains(1), r) // expect: true false 0.0..<1.0
let c = 0...2.5
print(c.contains(2.5), c.upperBound, c) // expect: true 2.5 0.0...2.5
