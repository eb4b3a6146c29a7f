func factorial(_ n: Int) -> Int {
  if n <= 1 { return 1 }
  return n * factorial(n - 1)
}
print(factorial(20)) // expect: 2432902008176640000
func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
print(isEven(10), isOdd(7)) // expect: true true
