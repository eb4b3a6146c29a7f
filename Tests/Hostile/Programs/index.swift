// command: index -1
// page: index -1
let list = [1]
let place = -1
print(list[place])
