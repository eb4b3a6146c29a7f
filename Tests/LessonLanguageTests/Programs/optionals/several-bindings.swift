let a: Int? = 1
let b: Int? = 2
if let a, let b, a < b { print(a + b) } // expect: 3
if let a, let b, a > b { print("never") } else { print("else") } // expect: else
