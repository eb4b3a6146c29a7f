let a = [1, 2, 1]
print(a.lastIndex(of: 1)!, a.firstIndex(of: 9) == nil, a.last { $0 == 2 }!) // expect: 2 true 2
