print("a b  c".split(separator: " "), "1,2,3".split(separator: ",").map { Int($0)! })
// expect: ["a", "b", "c"] [1, 2, 3]
print("a b".split(separator: " ").count, "a b".split(separator: " ")[0]) // expect: 2 a
