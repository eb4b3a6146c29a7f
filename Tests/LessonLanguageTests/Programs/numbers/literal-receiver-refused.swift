let x: Double = 3.rounded() // expect error (ours): 'Int' has no member 'rounded'
let y: Double = abs(3).squareRoot() // expect error (ours): 'Int' has no member 'squareRoot'
