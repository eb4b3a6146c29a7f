struct Temperature {
  var celsius = 0.0
  var fahrenheit: Double {
    get { return celsius * 1.8 + 32 }
    set(value) { celsius = (value - 32) / 1.8 }
  }
}
var t = Temperature()
t.fahrenheit = 212
print(t.celsius, t.fahrenheit) // expect: 100.0 212.0
