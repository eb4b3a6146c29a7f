if { (n: Int) in n > 1 }(3) { // expect error: a closure in the head of a statement needs
  print("yes")
}
