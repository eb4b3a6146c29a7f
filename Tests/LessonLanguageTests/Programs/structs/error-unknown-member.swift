struct P { var x = 1 }
print(P().z) // expect error: no member 'z'
