let a = [1, 2]
switch a.map({ $0 + 1 }).count {
case 2: print("two") // expect: two
default: print("other")
}
