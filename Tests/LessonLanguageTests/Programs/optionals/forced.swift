let a: Int? = 5
print(a! + 1) // expect: 6
