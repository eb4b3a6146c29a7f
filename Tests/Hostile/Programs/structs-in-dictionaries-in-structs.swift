// command: the program's values take more than 256 MiB
struct Node { var children: [Int: Node] }
var tree = Node(children: [:])
while true { tree = Node(children: [1: tree]) }
