let a = 1
var a = 2 // expect error: invalid redeclaration of 'a'
