let n = 12
switch n {
case let k where k % 2 == 1: print("odd", k)
case let k where k > 10: print("big even", k) // expect: big even 12
default: print("small even")
}
