for c in "abc" { print(c, terminator: "-") } // expect: a-b-c-
print()
for (i, c) in "xy".enumerated() { print(i, c) }
// expect: 0 x
// expect: 1 y
