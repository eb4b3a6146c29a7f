let n = 3
print("""
  n is \(n)
  and \(n * n).
  """)
// expect: n is 3
// expect: and 9.
