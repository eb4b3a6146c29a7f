// command: division by zero
// page: division by zero
struct Node { var children: [Node] }
var tree = Node(children: [])
for _ in 0..<1_000_000 { tree = Node(children: [tree]) }
tree = Node(children: [])
var knot: () -> Int = { 1 }
for _ in 0..<500_000 {
  let inner = knot
  knot = { inner() + 1 }
}
knot = { 1 }
let zero = 0
print(1 / zero)
