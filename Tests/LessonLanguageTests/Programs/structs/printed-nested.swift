struct Inner { var n = 1 }
struct Outer { var inner = Inner(); var pair = (1, "x"); var maybe: Int? = 3 }
print(Outer()) // expect: Outer(inner: main.Inner(n: 1), pair: (1, "x"), maybe: Optional(3))
print([Inner(), Inner(n: 2)]) // expect: [main.Inner(n: 1), main.Inner(n: 2)]
