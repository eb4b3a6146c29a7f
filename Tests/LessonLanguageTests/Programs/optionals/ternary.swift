let flag = true
let a: Int? = flag ? 3 : nil
print(a ?? 0) // expect: 3
