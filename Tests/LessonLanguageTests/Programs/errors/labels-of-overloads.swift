plot([1, 2, 3], xlabel: "step") // expect error: incorrect argument label 'xlabel:' in call to 'plot' (expected 'xLabel:')
plot([1, 2, 3], color: "red") // expect error: no 'plot' has an argument 'color:'
plot([1, 2, 3], yLabel: "a", xLabel: "b") // expect error: 'xLabel:' has to stand before 'yLabel:' in call to 'plot'
bars(["a"], [1], titel: "x") // expect error: incorrect argument label 'titel:' in call to 'bars' (expected 'title:')

func area(side: Double) -> Double { side * side }
func area(width: Double, height: Double) -> Double { width * height }
print(area(sid: 2)) // expect error: incorrect argument label 'sid:' in call to 'area' (expected 'side:')
print(area(height: 1, width: 2)) // expect error: 'width:' has to stand before 'height:' in call to 'area'
print(area(width: 1)) // expect error: missing argument 'height:' in call to 'area'
print(area(radius: 1)) // expect error: no 'area' has an argument 'radius:'
