func kind(_ s: String) -> String {
  switch s {
  case "a"..<"n": "first half"
  case "n"..."z": "second half"
  default: "other"
  }
}
print(kind("cat"), kind("tree"), kind("z"), kind("Z"), kind("zz")) // expect: first half second half second half other other
func grade(_ x: Double) -> Int {
  switch x {
  case ..<0: -1
  case ...1: 0
  case 10...: 2
  default: 1
  }
}
print(grade(-1), grade(1), grade(5), grade(10)) // expect: -1 0 1 2
