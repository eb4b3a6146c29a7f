let plain = (1, 2)
let labelled: (a: Int, b: Int) = plain
print(labelled.a, labelled) // expect: 1 (a: 1, b: 2)
