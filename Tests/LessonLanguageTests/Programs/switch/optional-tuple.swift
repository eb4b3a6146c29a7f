let a: Int? = 1
let b: Int? = nil
switch (a, b) {
case (let x?, let y?): print(x + y)
case (let x?, nil): print("left", x) // expect: left 1
case (nil, _): print("none")
}
