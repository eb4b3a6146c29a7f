print(["a", "b"].joined(), ["a", "b"].joined(separator: ", ")) // expect: ab a, b
print([1, 2].map { "\($0)" }.joined(separator: "-")) // expect: 1-2
