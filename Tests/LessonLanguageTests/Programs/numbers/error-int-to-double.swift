let n = 2
let x: Double = n // expect error: cannot convert value of type 'Int' to type 'Double'
