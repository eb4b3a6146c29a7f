// command: the program's values take more than 256 MiB
// page: the program's values take more than 256 MiB
var hoard: [[Int]] = []
while true { hoard.append([Int](repeating: 0, count: 1_000_000)) }
