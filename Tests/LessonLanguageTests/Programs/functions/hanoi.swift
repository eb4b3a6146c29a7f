func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String) -> Int {
  if n == 0 { return 0 }
  return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
}
print(hanoi(5, "a", "b", "c")) // expect: 31
