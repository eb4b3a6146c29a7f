let ops: [(name: String, f: (Int, Int) -> Int)] = [("add", { $0 + $1 }), ("sub", { $0 - $1 })]
for op in ops { print(op.name, op.f(5, 3)) }
// expect: add 8
// expect: sub 2
