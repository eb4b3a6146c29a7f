let a = min(2.5, max(0, 1.5)) // expect error (ours): ambiguous
let x = 0.3
