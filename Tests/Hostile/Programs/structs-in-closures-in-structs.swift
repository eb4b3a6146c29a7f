// command: the program's values take more than 256 MiB
struct Node { var next: (() -> Node)? }
var tree = Node(next: nil)
while true {
  let inner = tree
  tree = Node(next: { inner })
}
