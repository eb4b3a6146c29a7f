// command: the program runs for too long: more than
let long = String(repeating: "x", count: 1_000_000)
let same = String(repeating: "x", count: 1_000_000)
var met = 0
while true {
  switch long {
  case same: met = 1
  default: met = 2
  }
}
