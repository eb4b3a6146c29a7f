// command: the program's values take more than 256 MiB
// page: the program's values take more than 256 MiB
var knot: () -> Int = { 1 }
while true {
  let inner = knot
  knot = { inner() + 1 }
}
