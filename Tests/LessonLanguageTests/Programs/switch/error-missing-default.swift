switch 3 { // expect error: 'switch' has to cover every value
case 1: print(1)
}
