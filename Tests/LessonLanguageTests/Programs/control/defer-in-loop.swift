for i in 0..<3 {
  defer { print("end", i) }
  if i == 1 { continue }
  print("body", i)
}
// expect: body 0
// expect: end 0
// expect: end 1
// expect: body 2
// expect: end 2
