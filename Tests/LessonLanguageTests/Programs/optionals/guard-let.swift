func double(_ x: Int?) -> Int {
  guard let x else { return -1 }
  return x * 2
}
print(double(4), double(nil)) // expect: 8 -1
