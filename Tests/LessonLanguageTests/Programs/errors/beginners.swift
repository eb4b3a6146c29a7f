struct Neuron { var w = 1.0 }
let made = Neuron // expect error: 'Neuron' is a type, and a value is wanted here
let loss: Tensor = 0.5
if loss < 1 { print("small") } // expect error: binary operator '<' cannot be applied to operands of type 'Tensor' and 'Int'
enum Kind { case cat, dog }
let kind = Kind.cat
if kind = .cat { print("cat") } // expect error: '=' gives a value and is no condition
expect(1 + 1 = 2) // expect error: '=' gives a value to a variable
let twice = 2x // expect error: 'x' is not a digit of this number
let square(x) = x * x // expect error: a function is declared by 'func'
let my-rate = 0.1 // expect error: a name has no '-'
let rate := 0.1 // expect error: a value is given with '='
let half: Double -> Double = { $0 / 2 } // expect error: expected a new line before '->'
if { print("no condition") } // expect error: expected an expression
print(1 if rate > 2 else 3) // expect error: expected ')' after the arguments
print("say "hi"") // expect error: expected ')' after the arguments
let layer = Dense(2, 3) // expect error: missing argument 'using:' in call to 'Dense'
let column = loss[:, 0] // expect error: expected an expression
var steps = [1, 2]
steps += 3 // expect error: binary operator '+=' cannot be applied to operands of type '[Int]' and 'Int'
{ // expect error: a statement cannot begin with '{'
  print(1)
}
let slope = gradient(3) { w in w * w } // expect error: missing argument label 'at:' in call to 'gradient'
let same = { x: Double in x } // expect error: a parameter with a type stands in parentheses
let nothing = , // expect error: expected an expression
let x′ = 3 // expect error: a name has no '′'
