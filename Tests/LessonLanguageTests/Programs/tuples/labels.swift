let p = (x: 1, y: 2.5)
print(p.x, p.y, p.0, p) // expect: 1 2.5 1 (x: 1, y: 2.5)
