let p = (x: 1, y: 2)
print(p.z) // expect error: value of type '(x: Int, y: Int)' has no member 'z'
