enum E: Equatable { case a(Int), b }
print(E.a(1) == .a(1), E.a(1) == E.a(2), E.b == .b) // expect: true false true
