if 1 { print("x") } // expect error: cannot convert value of type 'Int' to type 'Bool'
