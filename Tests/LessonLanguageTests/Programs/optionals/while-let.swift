var pile = [1, 2, 3]
while let top = pile.popLast() { print(top, terminator: " ") } // expect: 3 2 1 true
print(pile.isEmpty)
