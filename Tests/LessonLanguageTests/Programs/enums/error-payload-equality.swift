enum E { case a(Int), b }
print(E.b == E.b) // expect error: binary operator '=='
