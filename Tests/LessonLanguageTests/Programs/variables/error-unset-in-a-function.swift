let x: Int
func f() { print(x) } // expect error: 'x' is used before it has a value
x = 1
f()
