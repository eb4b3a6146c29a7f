let flags = (true, false)
switch flags {
case (true, true): print(2)
case (true, false), (false, true): print(1) // expect: 1
case (false, false): print(0)
}
