// command: the program's values take more than 256 MiB
// page: the program's values take more than 256 MiB
struct Link {
  var next: () -> Int
  func call() -> Int { next() }
}
var chain = Link(next: { 1 })
while true { chain = Link(next: chain.call) }
