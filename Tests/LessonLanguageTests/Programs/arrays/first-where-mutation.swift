var a = [5, 6]
if let i = a.firstIndex(of: 6) { a[i] = 60 }
print(a) // expect: [5, 60]
