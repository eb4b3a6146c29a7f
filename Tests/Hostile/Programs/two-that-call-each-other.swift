// command: nested more than 1000 deep
// page: nested more than 100 deep
func ping(_ n: Int) -> Int { pong(n) }
func pong(_ n: Int) -> Int { ping(n) }
print(ping(0))
