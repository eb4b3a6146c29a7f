expect(1 + 1 == 3) // expect stop: expected true, got false
print("the program goes on") // expect: the program goes on
expect(2.5, 2.75, within: 0.1) // expect stop: the difference 0.25 is more than the tolerance 0.1
