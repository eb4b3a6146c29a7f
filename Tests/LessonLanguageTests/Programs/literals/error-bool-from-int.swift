let b: Bool = 1 // expect error: cannot convert value of type 'Int' to type 'Bool'
