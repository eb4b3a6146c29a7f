let bump = { (n: inout Int) in n += 1 } // expect error (ours): closures with 'inout' are not part
let other: (inout Int) -> Void = { $0 += 1 } // expect error (ours): closures with 'inout'
var n = 1
bump(&n)
