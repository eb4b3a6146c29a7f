print(y) // expect error: cannot find 'y' in scope
