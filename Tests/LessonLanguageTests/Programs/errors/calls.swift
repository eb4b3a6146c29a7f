func area(width: Double, height: Double) -> Double { width * height }
print(area(width: 1)) // expect error: missing argument 'height:' in call to 'area'
print(area(width: 1, hight: 2)) // expect error: incorrect argument label 'hight:' in call to 'area' (expected 'height:')
print(area(width: 1, height: 2, 3)) // expect error: extra argument in call to 'area'
print(area(width: "a", height: 2)) // expect error: cannot convert value of type 'String' to type 'Double'
