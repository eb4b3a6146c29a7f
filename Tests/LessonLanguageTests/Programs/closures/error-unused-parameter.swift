print([1, 2].map { 5 }) // expect error: cannot convert value of type '() -> Int' to type '(Int) -> T1'
