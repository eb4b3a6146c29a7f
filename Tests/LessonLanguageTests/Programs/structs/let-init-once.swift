struct Once {
  let n: Int
  init(big: Bool) {
    if big { n = 100 } else { n = 1 }
  }
}
print(Once(big: true).n, Once(big: false).n) // expect: 100 1
