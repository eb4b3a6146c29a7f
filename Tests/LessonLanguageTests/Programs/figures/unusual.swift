// Numbers that a figure has to bear: one point, all the same, not finite, tiny, huge.
let zero = 0.0
plot([3])
plot([7, 7, 7])
plot([1, zero / zero, 2, 1 / zero])
plot([5e-324, 0])
scatter([-1e300, 1e300])
plot({ x in x }, x: 1...1.0000000000000002)
bars(["a", "b"], [zero / zero, -1 / zero])
histogram([4, 4, 4], bins: 1)
contour({ x, y in 3 }, x: 0...1, y: 0...1)
contour({ x, y in log(x) }, x: 0...1, y: 0...1)
let lonely: Tensor = [[0, 0]]
decisionRegions({ t in t[.all, 0] }, lonely, labels: [0])
image(Tensor([[zero / zero, 1], [2, 3]]))
image(Tensor(zeros: [2, 2]))
network(weights: [Tensor([[zero / zero], [1 / zero]])])
table(Tensor([zero / zero, 1 / zero, 1e300, 1e-300]))
// expect: plot
// expect:   series 1: 1 point, x 0.0 to 0.0, y 3.0 to 3.0
// expect: plot
// expect:   series 1: 3 points, x 0.0 to 2.0, y 7.0 to 7.0
// expect: plot
// expect:   series 1: 4 points, x 0.0 to 3.0, y 1.0 to 2.0
// expect: plot
// expect:   series 1: 2 points, x 0.0 to 1.0, y 0.0 to 5e-324
// expect: plot
// expect:   series 1: 2 points, x 0.0 to 1.0, y -1e+300 to 1e+300
// expect: plot
// expect:   series 1: 241 points, x 1.0 to 1.0000000000000002, y 1.0 to 1.0000000000000002
// expect: bars
// expect:   a: nan
// expect:   b: -inf
// expect: histogram
// expect:   3.6 to 4.4: 3
// expect: contour
// expect:   x 0.0 to 1.0, y 0.0 to 1.0, values 3.0 to 3.0
// expect: contour
// expect:   x 0.0 to 1.0, y 0.0 to 1.0, values -3.871201010907891 to 0.0
// expect: decision regions
// expect:   class 0: 1 point, 50% of the area
// expect: image: 2 x 2, 1.0 to 3.0
// expect: image: 2 x 2, 0.0 to 0.0
// expect: network: 2, 1
// expect:   2 weights, none
// expect: nan  inf  1e+300  1e-300
