func f(_ n: Int) -> String { n < 0 ? "neg" : n == 0 ? "zero" : n < 10 ? "small" : "big" }
print(f(-1), f(0), f(5), f(50)) // expect: neg zero small big
