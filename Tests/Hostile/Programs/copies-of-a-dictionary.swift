// command: the program's values take more than 256 MiB
var hoard: [[Int: Int]] = []
var whole: [Int: Int] = [:]
for i in 0..<100_000 { whole[i] = i }
while true {
  var copy = whole
  copy[1] = 2
  hoard.append(copy)
}
