print(1 < 2, 2.5 >= 2.5, "a" < "b", "é" == "e\u{301}") // expect: true true true true
print([1, 2] == [1, 2], true != false) // expect: true true
let t: Tensor = [1, 2]
print(t == [1, 2], t .> 1) // expect: true [0.0, 1.0]
