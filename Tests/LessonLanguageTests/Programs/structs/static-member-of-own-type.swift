struct Color {
  let r: Int
  static let red = Color(r: 255)
}
let c: Color = .red
print(c.r) // expect: 255
