let v: [Int] = [3, 1, 2] + [4]
print(v) // expect: [3, 1, 2, 4]
let w = [1, 2] + [3]
print(w, ([1, 2] + [3]).map { $0 * 2 }, ([1] + [2]).count) // expect: [1, 2, 3] [2, 4, 6] 2
let d: [Double] = [1] + [2]
print(d, w + [4], ["a"] + ["b"]) // expect: [1.0, 2.0] [1, 2, 3, 4] ["a", "b"]
for x in [1, 2] + [3] { print(x, terminator: ";") }
print() // expect: 1;2;3;
