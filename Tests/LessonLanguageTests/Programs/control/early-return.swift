func first(_ a: [Int], over n: Int) -> Int {
  for x in a { if x > n { return x } }
  return -1
}
print(first([1, 5, 9], over: 3), first([], over: 3)) // expect: 5 -1
