struct Fraction {
  let numerator: Int
  let denominator: Int
  init(_ n: Int, over d: Int) {
    numerator = n
    denominator = d
  }
}
let f = Fraction(1, over: 3)
print(f.numerator, f.denominator) // expect: 1 3
