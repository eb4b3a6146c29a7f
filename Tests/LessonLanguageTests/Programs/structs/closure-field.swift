struct Operation {
  let name: String
  let apply: (Double, Double) -> Double
}
let ops = [Operation(name: "add", apply: { $0 + $1 }), Operation(name: "mul", apply: { $0 * $1 })]
for op in ops { print(op.name, op.apply(3, 4)) }
// expect: add 7.0
// expect: mul 12.0
