for i in 3..<3 { print(i) }
print((3..<3).isEmpty, (3..<3).count) // expect: true 0
