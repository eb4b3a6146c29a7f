for i in stride(from: 0, to: 10, by: 4) { print(i, terminator: " ") }
// expect: 0 4 8 10 5 0 0.0 0.25 0.5 0.75 1.0 
for i in stride(from: 10, through: 0, by: -5) { print(i, terminator: " ") }
for x in stride(from: 0.0, through: 1, by: 0.25) { print(x, terminator: " ") }
print()
