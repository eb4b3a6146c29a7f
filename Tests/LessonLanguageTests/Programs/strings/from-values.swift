print(String(42) + String(2.5) + String(true), String("x")) // expect: 422.5true x
