// command: the program's values take more than 256 MiB
struct Wide {
«2000 × var f# = 0
»}
var hoard: [Wide] = []
let whole = Wide()
while true {
  var copy = whole
  copy.f1 = 1
  hoard.append(copy)
}
