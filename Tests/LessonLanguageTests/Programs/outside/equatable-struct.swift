struct P: Equatable { var x = 1; var y = 2 }
print(P() == P(), P(x: 3) != P(), [P()].contains(P())) // expect: true true true
