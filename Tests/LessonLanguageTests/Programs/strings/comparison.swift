print("a" < "b", "b" > "a", "a" == "a", "abc" < "abd", "Z" < "a", "" < "a")
// expect: true true true true true true
