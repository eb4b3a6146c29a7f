let n: Int = 1.5 // expect error: cannot convert value of type 'Double' to type 'Int'
