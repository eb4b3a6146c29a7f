for x in 5 { print(x) } // expect error: 'for' cannot go through a value of type 'Int'
