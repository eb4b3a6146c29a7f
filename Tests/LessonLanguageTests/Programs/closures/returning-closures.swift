let add = { (a: Int) in { (b: Int) in { (c: Int) in a + b + c } } }
print(add(1)(2)(3)) // expect: 6
