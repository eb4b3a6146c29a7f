let s = "abc"
print(s.prefix(1) == "a", "abc" == s) // expect: true true
