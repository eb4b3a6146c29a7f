let c: Character = "x"
print(c, "xyz".contains(c), "xyz".first!, "xyz".last!) // expect: x true x z
let cs = Array("abc")
print(cs, cs[1]) // expect: ["a", "b", "c"] b
