print(Int("42") ?? -1, Int("x") ?? -1, Int("-7")!, Int("4.5") == nil, Int(" 1") ?? -1)
// expect: 42 -1 -7 true -1
print(Double("2.5")!, Double("1e3")!, Double("abc") ?? 0, Double("7")!)
// expect: 2.5 1000.0 0.0 7.0
