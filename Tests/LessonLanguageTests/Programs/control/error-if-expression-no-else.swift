let x = if 1 < 2 { 1 } // expect error: in the place of a value every branch has to be a single expression, and none may be missing
