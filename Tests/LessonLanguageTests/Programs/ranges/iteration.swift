for i in 1...3 { print(i, terminator: " ") } // expect: 1 2 3 2 1 0 
for i in (0..<3).reversed() { print(i, terminator: " ") }
print()
