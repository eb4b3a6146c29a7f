// command: the program runs for too long: more than
let long = String(repeating: "x", count: 1_000_000)
var pages: [String: Int] = [:]
while true { pages[long] = 2 }
