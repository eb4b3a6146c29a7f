print(foo(1)) // expect error: cannot find 'foo' in scope
