let d = ["a": 1]
if let v = d["a"] { print(v) } // expect: 1
if let w = d["b"] { print(w) } else { print("none") } // expect: none
