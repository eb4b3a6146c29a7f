let f: (Int) -> String = { x in x } // expect error: cannot convert value of type 'Int' to type 'String'
