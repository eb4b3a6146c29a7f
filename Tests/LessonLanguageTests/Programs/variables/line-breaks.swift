let total = 1
  + 2
  + 3
let list = [
  1,
  2,
]
let text = list
  .map { $0 * 2 }
  .reduce(0, +)
print(total, list, text) // expect: 6 [1, 2] 6
