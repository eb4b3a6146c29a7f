let functions: [String: (Double) -> Double] = ["sq": { $0 * $0 }, "neg": { -$0 }]
print(functions["sq"]!(3), functions["neg"]!(3)) // expect: 9.0 -3.0
