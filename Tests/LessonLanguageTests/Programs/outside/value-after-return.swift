func f(_ b: Bool) {
  if b {
    return
    print("after") // expect error (ours): Swift takes this for the value of the 'return'
  }
}
