let h = 0.5
let t: Tensor = [h, 1] // expect error: cannot convert value of type '[Double]' to type 'Tensor'
