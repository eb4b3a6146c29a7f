// command: the program's values take more than 256 MiB
var hoard: [[Int]] = []
let whole = [Int](repeating: 0, count: 999_000)
while true {
  var copy = whole
  copy.append(1)
  hoard.append(copy)
}
