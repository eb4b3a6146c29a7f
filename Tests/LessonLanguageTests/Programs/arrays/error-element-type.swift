var a = [1, 2]
a.append("x") // expect error: cannot convert value of type 'String' to type 'Int'
