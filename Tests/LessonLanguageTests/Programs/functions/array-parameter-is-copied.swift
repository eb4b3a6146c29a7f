func grown(_ a: [Int]) -> [Int] {
  var b = a
  b.append(0)
  return b
}
let xs = [1]
print(grown(xs), xs) // expect: [1, 0] [1]
