let p = (x: 1, y: "a")
p
// expect: (x: 1, y: "a")
