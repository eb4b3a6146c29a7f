let d: Double = "text" // expect error: cannot convert value of type 'String' to type 'Double'
let i: Int = 2.5 // expect error: cannot convert value of type 'Double' to type 'Int'
if 1 { print("no") } // expect error: cannot convert value of type 'Int' to type 'Bool'
