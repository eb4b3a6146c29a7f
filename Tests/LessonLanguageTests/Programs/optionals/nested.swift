let a: Int?? = .some(nil)
if let b = a { print(b == nil) } // expect: true
