switch 3 {
case 1: // expect error: a case needs at least one statement
default: print(2)
}
