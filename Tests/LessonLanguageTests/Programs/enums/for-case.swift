enum Item { case number(Int), gap }
for case .number(let n) in [Item.number(1), .gap, .number(3)] { print(n) }
// expect: 1
// expect: 3
