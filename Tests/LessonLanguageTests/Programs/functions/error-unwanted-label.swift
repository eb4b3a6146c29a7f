func f(_ a: Int) -> Int { a }
print(f(a: 1)) // expect error: extraneous argument label 'a:' in call to 'f'
