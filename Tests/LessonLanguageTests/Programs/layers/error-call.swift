var random = Random(seed: 1)
let layer = Dense(1, 1, using: &random)
print(layer(1, 2)) // expect error: no 'callAsFunction' takes (Int, Int)
let other = Dense(1, 1, activation: .rely, using: &random) // expect error: type 'Activation' has no member 'rely'
let n = 2
print(random(n)) // expect error: 'random' is a 'Random', not a function
