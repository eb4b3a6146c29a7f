let s = Array("hello")
print(s[1], String(s[1...3]), s.firstIndex(of: "l") ?? -1) // expect: e ell 2
