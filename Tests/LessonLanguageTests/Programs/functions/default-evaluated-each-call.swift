var n = 0
func next() -> Int {
  n += 1
  return n
}
func f(_ x: Int = next()) -> Int { x }
print(f(), f(), f(10), f()) // expect: 1 2 10 3
