// command: overflow
// page: overflow
let least = Int.min
print(least / -1)
