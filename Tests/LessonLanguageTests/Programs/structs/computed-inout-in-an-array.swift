struct Temperature {
  var c = 0.0
  var f: Double {
    get { c * 1.8 + 32 }
    set { c = (newValue - 32) / 1.8 }
  }
}
func raise(_ x: inout Double) { x += 18 }
var ts = [Temperature(), Temperature(c: 10)]
ts[1].f += 18
raise(&ts[0].f)
print(ts.map { $0.c }) // expect: [10.0, 20.0]
