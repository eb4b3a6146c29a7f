let a = [1, 2]
switch a.map { $0 + 1 }.count { // expect error (ours): a closure in the head of a statement needs
case 2: print("two")
default: print("other")
}
for x in a.map { $0 * 2 } { // expect error (ours): a closure in the head of a statement needs
  print(x)
}
