let h = 0.5
let t: Tensor = h // expect error: cannot convert value of type 'Double' to type 'Tensor'
