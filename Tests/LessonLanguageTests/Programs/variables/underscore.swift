let _ = 5
var (a, _) = (1, 2)
a += 1
print(a) // expect: 2
