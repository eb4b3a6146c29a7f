var k = 1
func f() -> Int { k * 10 }
k = 2
print(f()) // expect: 20
k = 3
print(f()) // expect: 30
