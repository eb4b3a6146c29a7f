struct P { var x = 1; var ys = [1, 2] }
func bump(_ n: inout Int) { n += 10 }
var p = P()
bump(&p.x)
bump(&p.ys[1])
print(p) // expect: P(x: 11, ys: [1, 12])
