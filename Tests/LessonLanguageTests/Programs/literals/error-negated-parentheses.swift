let a = (-(42)) // expect error: ambiguous
let b = [-(1), 2] // expect error: ambiguous
let c = -abs(2) // expect error: ambiguous
let d = -(-3) // expect error: ambiguous
let e = 1 + -(2) // expect error (ours): ambiguous
