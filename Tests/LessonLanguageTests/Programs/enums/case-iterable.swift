enum Level: Int, CaseIterable { case low, mid, high }
for l in Level.allCases { print(l, l.rawValue) }
// expect: low 0
// expect: mid 1
// expect: high 2
print(Level.allCases.count) // expect: 3
