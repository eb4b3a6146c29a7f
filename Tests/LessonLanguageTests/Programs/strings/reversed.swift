print(String("abc".reversed())) // expect: cba
