var a = SGD() // expect error: missing argument 'learningRate:' in call to 'SGD'
var b = Adam(rate: 0.1) // expect error: incorrect argument label 'rate:' in call to 'Adam' (expected 'learningRate:')
var c = Adam(schedule: .steps(every: 3)) // expect error: type 'LearningRateSchedule' has no member 'steps'
let d = Adam().momentum // expect error: value of type 'Adam' has no member 'momentum'
