print(Int(3.9), Int(-3.9), Double(7), Int("12")!, Int(true ? 2.0 : 3.0), Int(2.5.rounded()))
// expect: 3 -3 7.0 12 2 3
