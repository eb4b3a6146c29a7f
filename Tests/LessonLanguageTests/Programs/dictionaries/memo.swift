func fib(_ n: Int, _ memo: inout [Int: Int]) -> Int {
  if n < 2 { return n }
  if let v = memo[n] { return v }
  let r = fib(n - 1, &memo) + fib(n - 2, &memo)
  memo[n] = r
  return r
}
var memo: [Int: Int] = [:]
print(fib(50, &memo), memo.count) // expect: 12586269025 49
