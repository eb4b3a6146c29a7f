// command: 256 MiB
// page: 256 MiB
var hoard: [[Tensor]] = []
while true { hoard.append((0..<1000).map { Tensor([Double($0)]) }) }
