var xs = [1, 2, 3]
func f(_ a: inout Int, _ n: Int) { a += n }
f(&xs[0], xs[1])
f(&xs[0], xs.count)
print(xs) // expect: [6, 2, 3]
