func f(a: Int) -> Int { a }
print(f(1)) // expect error: missing argument label 'a:' in call to 'f'
