let values: [Int?] = [1, nil, 3]
for case let v? in values { print(v) }
// expect: 1
// expect: 3
if case .some(let first) = values[0] { print("first", first) } // expect: first 1
