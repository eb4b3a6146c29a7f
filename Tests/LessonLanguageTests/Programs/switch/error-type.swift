switch 3 {
case "a": print(1) // expect error: cannot convert value of type 'String' to type 'Int'
default: print(2)
}
