// command: the program runs for too long: more than
let m = Tensor(ones: [1000, 1000])
while true { let _ = matmul(m, m) }
