enum E { case a(Double), b(Tensor) }
print(E.a(1 / 2), E.b([1])) // expect: a(0.5) b([1.0])
