// command: nested more than 1000 deep
// page: nested more than 100 deep
var knot: () -> Int = { 1 }
for _ in 0..<100_000 {
  let inner = knot
  knot = { inner() + 1 }
}
print(knot())
