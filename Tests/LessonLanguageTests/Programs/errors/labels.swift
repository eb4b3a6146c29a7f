func line(_ x: Double, slope: Double = 1, intercept: Double = 0) -> Double { slope * x + intercept }
print(line(2, 3)) // expect error: missing argument label 'slope:' in call to 'line'
print(line(2, slop: 3)) // expect error: incorrect argument label 'slop:' in call to 'line' (expected 'slope:')
print(line(2, slope: 3, interzept: 1)) // expect error: incorrect argument label 'interzept:' in call to 'line' (expected 'intercept:')
print(line(2, intercept: 1, slope: 2)) // expect error: 'slope:' has to stand before 'intercept:' in call to 'line'
print(line(slope: 2, 3)) // expect error: this argument has to stand before 'slope:' in call to 'line'
print(line(slope: 2)) // expect error: missing argument of type 'Double' in call to 'line'
print(line(2, bias: 1)) // expect error: extra argument 'bias:' in call to 'line'
print(line(2, slope: 1, slope: 2)) // expect error: extra argument 'slope:' in call to 'line'
print(line(2, slope: 1, intercept: 0, 3)) // expect error: extra argument in call to 'line'

func area(_ width: Double, _ height: Double = 1) -> Double { width * height }
print(area(2, height: 3)) // expect error: extraneous argument label 'height:' in call to 'area'
print(area(width: 2)) // expect error: extraneous argument label 'width:' in call to 'area'

func scale(x: Double, by factor: Double) -> Double { factor * x }
print(scale(by: 2, x: 3)) // expect error: 'x:' has to stand before 'by:' in call to 'scale'
print(scale(by: 2)) // expect error: missing argument 'x:' in call to 'scale'

let a = Adam(lr: 0.1) // expect error: incorrect argument label 'lr:' in call to 'Adam' (expected 'learningRate:')
let g = gradient(of: { w in w * w }, at: 3) // expect error: 'at:' has to stand before 'of:' in call to 'gradient'
