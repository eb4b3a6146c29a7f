// command: the program's values take more than 256 MiB
var hoard: [String] = []
let whole = String(repeating: "x", count: 1_000_000)
while true {
  var copy = whole
  copy += "1"
  hoard.append(copy)
}
