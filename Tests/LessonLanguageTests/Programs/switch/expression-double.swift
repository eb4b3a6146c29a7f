let kind = "b"
let x: Double = switch kind {
case "a": 1
default: 2.5
}
print(x) // expect: 2.5
