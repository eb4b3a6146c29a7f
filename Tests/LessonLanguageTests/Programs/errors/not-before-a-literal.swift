print(not true) // expect error: 'not' is not an operator of Swift
