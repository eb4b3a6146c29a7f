// command: range
let below = -1
for _ in 0..<below { }
