let a: Int? = 5
if let b = a { print("has", b) } else { print("none") } // expect: has 5
let c: Int? = nil
if let d = c { print("has", d) } else { print("none") } // expect: none
