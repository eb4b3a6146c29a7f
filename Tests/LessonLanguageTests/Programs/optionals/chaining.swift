let words: [String]? = ["a", "b"]
print(words?.count ?? -1) // expect: 2
let none: [String]? = nil
print(none?.count ?? -1) // expect: -1
