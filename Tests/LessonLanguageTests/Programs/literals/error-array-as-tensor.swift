let a = [1.0, 2.0]
let t: Tensor = a // expect error: cannot convert value of type '[Double]' to type 'Tensor'
