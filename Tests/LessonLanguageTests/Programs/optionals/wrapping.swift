var a: Int? = 1
a = nil
a = 7
print(a ?? 0) // expect: 7
