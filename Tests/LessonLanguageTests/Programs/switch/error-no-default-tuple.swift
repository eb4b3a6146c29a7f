let pair = (true, 1)
switch pair { // expect error: 'switch' has to cover every value
case (true, _): print(1)
case (false, 0): print(2)
}
