for w in "to be or".split(separator: " ") where w.count == 2 { print(w) }
// expect: to
// expect: be
// expect: or
