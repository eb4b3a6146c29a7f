let x = variable(1)
let y = variable(2)
graph(x * 2, folding: y, into: "g") // expect stop: none that the result was computed from
