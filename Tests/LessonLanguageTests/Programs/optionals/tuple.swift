let pair: (Int, String)? = (1, "a")
if let (n, s) = pair { print(n, s) } // expect: 1 a
