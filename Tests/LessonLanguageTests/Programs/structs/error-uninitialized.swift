struct P {
  let x: Int
  let y: Int
  init(x: Int) { self.x = x } // expect error: 'init' leaves 'y' without a value
}
print(P(x: 1))
