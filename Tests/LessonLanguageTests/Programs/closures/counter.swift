func makeCounter(step: Int) -> () -> Int {
  var total = 0
  return {
    total += step
    return total
  }
}
let two = makeCounter(step: 2)
let ten = makeCounter(step: 10)
print(two(), two(), ten(), two()) // expect: 2 4 10 6
