// command: the program's values take more than 256 MiB
let whole = String(repeating: "x", count: 1_000_000)
«400 × let t# = "a\(whole)"
»print(t1.count)
