let x = 5
print(1 < x && x < 10, x >= 5, x != 5, !(x == 5)) // expect: true true false false
