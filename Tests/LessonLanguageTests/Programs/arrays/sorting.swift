print([3, 1, 2].sorted(), [3, 1, 2].sorted(by: >)) // expect: [1, 2, 3] [3, 2, 1]
print(["b", "a"].sorted(), [0.5, -1].sorted { $0 > $1 }) // expect: ["a", "b"] [0.5, -1.0]
var a = [2, 3, 1]
a.sort()
print(a) // expect: [1, 2, 3]
a.sort(by: >)
print(a) // expect: [3, 2, 1]
a.sort { $0 < $1 }
print(a) // expect: [1, 2, 3]
