let s = "abcdef"
print(s.prefix(2), s.suffix(2), s.dropFirst(), s.dropLast(3)) // expect: ab ef bcdef abc
