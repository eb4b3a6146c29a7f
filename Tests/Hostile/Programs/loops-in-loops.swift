// command: the program runs for too long: more than
for i in 0..<1_000_000 { for j in 0..<1_000_000 { } }
