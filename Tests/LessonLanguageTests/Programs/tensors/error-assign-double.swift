var W: Tensor = [[1, 2]]
let h = 0.5
W[0, 1] = h // expect error: cannot convert value of type 'Double' to type 'Tensor'
