struct P { var x: Int }
var ps = [P(x: 1), P(x: 2)]
ps[0].x += 10
for i in ps.indices { ps[i].x *= 2 }
print(ps.map { $0.x }) // expect: [22, 4]
