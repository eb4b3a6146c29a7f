var names: [String] = []
var values: [Double] = []
for i in 0..<101 {
  names.append("\(i)")
  values.append(1)
}
bars(names, values) // expect stop: a bar chart has at most 100 bars
