let s = "Hello"
print(s.count, s.uppercased(), s.lowercased(), s.isEmpty, "".isEmpty)
// expect: 5 HELLO hello false true
print(s.hasPrefix("He"), s.hasSuffix("lo"), s.contains("ell"), s.contains("x"))
// expect: true true true false
