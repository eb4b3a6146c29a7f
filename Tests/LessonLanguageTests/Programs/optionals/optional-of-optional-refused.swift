let a: Int? = nil
let b: Int?? = a.flatMap { $0 > 2 ? $0 : nil } // expect error (ours): ambiguous
let c: Int?? = true ? 3 : nil // expect error (ours): ambiguous
