let a: Int? = nil
let o: Int? = a ?? 0
print(o!, o ?? -1) // expect: 0 0
let p: Int? = (a.map { $0 * 2 } ?? 7)
print(p == 7) // expect: true
