let a: Int? = 5
let b: Int?? = a
if let c = b { print(c ?? -1) } else { print("nil") }
let none: Int? = nil
let d: Int?? = none
print(d as Any, b as Any)
var list: [Int??] = [a, none, nil]
list[0] = none
print(list)
// expect: 5
// expect: Optional(nil) Optional(Optional(5))
// expect: [Optional(nil), Optional(nil), nil]
