struct Outer {
  struct Inner { var n = 3 } // expect error (ours): a type inside a type is not part of swift-ml
  var n = 1
}
print(Outer().n)
