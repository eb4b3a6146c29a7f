let x = 3
print(x > 2 ? "big" : "small") // expect: big
print(x < 2 ? "a" : x < 4 ? "b" : "c") // expect: b
