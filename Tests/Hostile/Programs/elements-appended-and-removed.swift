// command: the program runs for too long: more than
let million = [Int](repeating: 0, count: 400_000)
var filled = [0]
while true {
  filled.append(contentsOf: million)
  filled.removeLast(400_000)
}
