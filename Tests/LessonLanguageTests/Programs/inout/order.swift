func next(_ n: Int) -> Int {
  print("next", n)
  return n
}
func f(_ a: inout Int, _ n: Int) { a += n }
var a = [0, 0]
f(&a[next(1)], next(5))
print(a)
// expect: next 1
// expect: next 5
// expect: [0, 5]
