outer: for i in 0... {
  switch i {
  case 2: continue outer
  case 5: break outer
  default: print(i, terminator: " ") // expect: 0 1 3 4 done
  }
}
print("done")
