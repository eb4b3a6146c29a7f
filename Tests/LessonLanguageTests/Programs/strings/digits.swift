print("123".allSatisfy { $0.isNumber }, "12a".allSatisfy { $0.isNumber }, "a1".filter { $0.isLetter })
// expect: true false a
