var n = 1
repeat { n *= 2 } while n < 20
print(n) // expect: 32
