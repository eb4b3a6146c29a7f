func given(_ n: Int) -> Int {
  print("given", n)
  return n
}
func f(_ a: Int, b: Int = given(100), c: Int) -> Int { a + b + c }
print(f(given(1), c: given(2)))
// expect: given 1
// expect: given 2
// expect: given 100
// expect: 103
