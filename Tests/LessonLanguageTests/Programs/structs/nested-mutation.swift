struct Inner { var values = [1, 2] }
struct Outer { var inner = Inner() }
var o = Outer()
o.inner.values[0] = 9
o.inner.values.append(3)
print(o.inner.values) // expect: [9, 2, 3]
