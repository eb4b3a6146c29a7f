enum E { case a(Int) }
let e: E = .a // expect error: type 'E' has no member 'a'
