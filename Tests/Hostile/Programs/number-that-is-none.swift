// command: Int
// page: Int
let none = 0.0
print(Int(none / 0))
