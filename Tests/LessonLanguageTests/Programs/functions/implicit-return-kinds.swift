func a() -> Int { 1 }
func b() -> Int { return 1 }
func c() { }
func d() -> Void { print("d") }
print(a() + b()) // expect: 2
// expect: d
c()
d()
