// Two steps of each rule on the same gradients, with PyTorch's formulas.
let slope: Tensor = [1, -2]
var w: Tensor = [1, 1]
var descent = GradientDescent(learningRate: 0.1)
descent.update(&w, along: slope)
descent.update(&w, along: slope)
print(w) // expect: [0.8, 1.4]

var sgd = SGD(learningRate: 0.1, momentum: 0.9)
w = [1, 1]
for _ in 1...2 { sgd.update(&w, along: slope) }
print(w) // expect: [0.71, 1.58]

var nesterov = SGD(learningRate: 0.1, momentum: 0.9, nesterov: true)
w = [1, 1]
for _ in 1...2 { nesterov.update(&w, along: slope) }
print(w) // expect: [0.539, 1.922]

var adaGrad = AdaGrad(learningRate: 0.1)
w = [1, 1]
for _ in 1...2 { adaGrad.update(&w, along: slope) }
print(w) // expect: [0.8292893218963453, 1.170710678111155]

var rmsProp = RMSProp(learningRate: 0.1, decay: 0.5)
w = [1, 1]
for _ in 1...2 { rmsProp.update(&w, along: slope) }
print(w) // expect: [0.7431085932580986, 1.256891408408568]

var adam = Adam(learningRate: 0.1)
w = [1, 1]
for _ in 1...2 { adam.update(&w, along: slope) }
print(w) // expect: [0.8000000020000007, 1.1999999989999994]

var adamW = AdamW(learningRate: 0.1, weightDecay: 0.5)
w = [1, 1]
for _ in 1...2 { adamW.update(&w, along: slope) }
print(w) // expect: [0.7075000019500006, 1.0974999990249992]
