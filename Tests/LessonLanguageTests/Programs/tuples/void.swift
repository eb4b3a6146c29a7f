let v: Void = ()
print(v) // expect: ()
