func f(_ a: Int) -> Int { a }
print(f(1, 2)) // expect error: extra argument in call to 'f'
