func f() -> Int { 3 }
f()
// expect: 3
