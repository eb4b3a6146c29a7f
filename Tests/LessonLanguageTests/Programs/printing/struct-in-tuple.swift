struct P { var x = 1 }
print((P(), 1), [P()]) // expect: (main.P(x: 1), 1) [main.P(x: 1)]
