switch 3 {
case 3: break
default: print("never")
}
print("after") // expect: after
