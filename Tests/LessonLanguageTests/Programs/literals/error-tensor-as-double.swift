let t: Tensor = 3
let d: Double = t // expect error: cannot convert value of type 'Tensor' to type 'Double'
