// command: more than 10000 deep
// page: more than 1000 deep
struct Node: Equatable { var children: [Node] }
var tree = Node(children: [])
for _ in 0..<100_000 { tree = Node(children: [tree]) }
print(tree == tree)
