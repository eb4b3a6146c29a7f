let evens = (1...6).filter { $0 % 2 == 0 }
print(evens.map { $0 * 10 }.reversed().map { "\($0)" }.joined(separator: " ")) // expect: 60 40 20
