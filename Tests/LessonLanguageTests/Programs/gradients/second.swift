print(gradient(at: 2) { x in gradient(at: x) { y in y * y * y } }) // expect: 12.0
