for i in 0..<2 {
  if i == 1 { break outer } // expect error: there is no loop 'outer' around this 'break'
}
