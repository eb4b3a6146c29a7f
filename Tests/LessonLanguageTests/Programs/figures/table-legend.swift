let scores: Tensor = [[3.2, 1.3], [5.1, 4.9]]
table(
  scores, rows: ["cat", "car"], columns: ["1", "2"], decimals: 1, highlight: [0, 1],
  legend: "correct class")
// expect:        1     2
// expect: cat  3.2*  1.3
// expect: car  5.1   4.9*
// expect: * correct class
