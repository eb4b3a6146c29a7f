int x = 3 // expect error: 'int' does not begin a declaration in Swift
lett y = 4 // expect error: 'lett' does not begin a declaration in Swift
let z == 5 // expect error: '==' compares; a value is given with '='
let w=-6 // expect error: '=-' is read as one operator
let v= 7 // expect error: '=' needs blanks on both sides or on none
let t =8 // expect error: '=' needs blanks on both sides or on none
func f(Double x) -> Double { x } // expect error: expected ':' and the type of 'x'
func g(x) { } // expect error: expected ':' and the type of 'x'
func h(_ x: Int) : Int { x } // expect error: expected '->' before the type of the result
struct P { x: Double } // expect error: expected a property, a method or 'init'
fucn k(_ x: Int) -> Int { x } // expect error: 'fucn' is not a word of Swift
u = 3 // expect error: cannot find 'u' in scope
