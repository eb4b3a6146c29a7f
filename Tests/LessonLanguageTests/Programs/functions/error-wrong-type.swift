func f(_ a: Int) -> Int { a }
print(f("x")) // expect error: cannot convert value of type 'String' to type 'Int'
