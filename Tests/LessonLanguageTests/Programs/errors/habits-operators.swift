let a = true
let b = false
var n = 2
let power = n ** 3 // expect error: unknown operator '**'
n++ // expect error: unknown operator '++'
++n // expect error: unknown operator '++'
let different = n <> 3 // expect error: unknown operator '<>'
if a and b { print(1) } // expect error: 'and' is not an operator of Swift
if a or b { print(2) } // expect error: 'or' is not an operator of Swift
if not a { print(3) } // expect error: 'not' is not an operator of Swift
let rest = n mod 2 // expect error: 'mod' is not an operator of Swift
let text = "n = " + n // expect error: binary operator '+' cannot be applied
