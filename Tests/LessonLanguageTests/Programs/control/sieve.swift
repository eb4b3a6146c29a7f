var isPrime = Array(repeating: true, count: 30)
isPrime[0] = false
isPrime[1] = false
for i in 2..<30 where isPrime[i] {
  for j in stride(from: i * i, to: 30, by: i) { isPrime[j] = false }
}
print(isPrime.indices.filter { isPrime[$0] }) // expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
