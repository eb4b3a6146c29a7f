// command: the program's values take more than 256 MiB
// page: the program's values take more than 256 MiB
let whole = String(repeating: "x", count: 1_000_000)
«400 × var t# = "a"
t#.append(whole)
»print(t1.count)
