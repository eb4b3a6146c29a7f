enum Light { case red, green }
let l = Light.red
switch l { // expect error: 'switch' has to cover every value
case .red: print("red")
}
