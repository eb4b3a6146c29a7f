let c: Character = "q"
print(c, [c], (c, 1)) // expect: q ["q"] ("q", 1)
