let p = (1, 2)
print(p.2) // expect error: value of type '(Int, Int)' has no element 2
