// command: the program's values take more than 256 MiB
enum Tree {
  case leaf
  case node([Tree])
}
var tree = Tree.leaf
while true { tree = Tree.node([tree]) }
