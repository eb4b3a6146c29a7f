func area(width: Double, _ height: Double = 2) -> Double {
  return width * height
}
print(area(width: 3)) // expect: 6.0
print(area(width: 3, 4)) // expect: 12.0
func f(at place: Int) -> Int { place + 1 }
print(f(at: 1)) // expect: 2
