let xs = [1, 2, 3].map { n in
  let square = n * n
  return square + 1
}
print(xs) // expect: [2, 5, 10]
