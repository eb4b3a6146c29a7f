let s = "text"
s + "!"
// expect: text!
