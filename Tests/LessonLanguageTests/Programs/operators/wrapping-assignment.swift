var n = Int.max
n &+= 1
print(n) // expect: -9223372036854775808
n &-= 1
n &*= 2
print(n) // expect: -2
