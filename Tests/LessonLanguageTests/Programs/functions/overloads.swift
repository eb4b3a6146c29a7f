func kind(_ x: Int) -> String { "Int" }
func kind(_ x: Double) -> String { "Double" }
print(kind(1), kind(1.5)) // expect: Int Double
