bars(["cat", "car", "frog"], [3.2, 5.1, -1.7])
let scores: Tensor = [0.25, 0.5, 0.25]
bars(["a", "b", "c"], scores, title: "Probabilities")
bars(["a", "b"], [[1, 2], [3, 4]], names: ["before", "after"])
histogram([1, 2, 2, 3, 3, 3, 4], bins: 3, xLabel: "value")
histogram([1, .infinity, 3], bins: 1)
histogram(scores, bins: 2)
// expect: bars
// expect:   cat: 3.2
// expect:   car: 5.1
// expect:   frog: -1.7
// expect: bars: Probabilities
// expect:   a: 0.25
// expect:   b: 0.5
// expect:   c: 0.25
// expect: bars
// expect:   a: 1.0, 3.0
// expect:   b: 2.0, 4.0
// expect: histogram
// expect:   1.0 to 2.0: 1
// expect:   2.0 to 3.0: 2
// expect:   3.0 to 4.0: 4
// expect: histogram
// expect:   1.0 to 3.0: 2
// expect:   not finite: 1
// expect: histogram
// expect:   0.25 to 0.375: 2
// expect:   0.375 to 0.5: 1
