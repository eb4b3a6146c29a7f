let f: (Int) -> Int = { a, b in a } // expect error: this closure does not take 1 argument
