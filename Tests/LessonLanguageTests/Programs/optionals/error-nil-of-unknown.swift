let name = "Iris"
print(name.find("r") == nil) // expect error: has no member 'find'
let count: Int? = 3
print(count + nil) // expect error: 'nil' cannot stand for a value of type 'Int'
print(3 < nil) // expect error: 'nil' cannot stand for a value of type 'Int'
