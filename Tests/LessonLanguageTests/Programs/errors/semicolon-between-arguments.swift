print(1;2) // expect error: ',' stands between values, ';' between statements
