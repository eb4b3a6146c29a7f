let (a, b) = (1, 2, 3) // expect error: a '(Int, Int, Int)' does not come apart into 2 values
