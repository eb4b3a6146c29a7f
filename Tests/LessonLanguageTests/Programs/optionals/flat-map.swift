func half(_ x: Int) -> Int? { x % 2 == 0 ? x / 2 : nil }
let a: Int? = 8
print(a.flatMap(half) ?? -1, a.map { $0 + 1 }.flatMap(half) ?? -1) // expect: 4 -1
