let a: Int? = nil
let o: Int? = true ? (a ?? 0) : nil
print(o ?? -1) // expect: 0
