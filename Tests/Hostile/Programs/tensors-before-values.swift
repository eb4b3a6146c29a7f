// command: the program's values take more than 256 MiB
var first: [Tensor] = []
for _ in 0..<320 { first.append(Tensor(ones: [100_000])) }
first = []
var knot: () -> Int = { 1 }
while true {
  let inner = knot
  knot = { inner() + 1 }
}
