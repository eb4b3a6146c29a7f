func f(_ x: Int) -> Int { x }
func f(_ y: Int) -> Int { y } // expect error: invalid redeclaration of 'f'
