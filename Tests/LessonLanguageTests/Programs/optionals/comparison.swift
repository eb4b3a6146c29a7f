let a: Int? = 3
print(a == 3, a == nil, a != nil, nil == a) // expect: true false true false
