func f(_ x: Int?) -> Int {
  guard let y = x else { print("no") } // expect error: guard
  return y
}
print(f(1))
