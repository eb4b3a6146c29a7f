// command: the program's values take more than 256 MiB
// page: the program's values take more than 256 MiB
var knot: () -> Int = { 1 }
while true {
  let inner: «100 × [»() -> Int«100 × ]» = «100 × [»knot«100 × ]»
  knot = { inner.count }
}
