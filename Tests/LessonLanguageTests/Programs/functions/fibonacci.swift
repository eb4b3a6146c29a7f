func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
print((0..<10).map(fib)) // expect: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
