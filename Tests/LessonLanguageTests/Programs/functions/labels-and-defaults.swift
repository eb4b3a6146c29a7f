func area(width w: Double, height h: Double = 2, _ k: Double = 1) -> Double { w * h * k }
print(area(width: 3), area(width: 3, height: 4), area(width: 3, 10), area(width: 1, height: 2, 3))
// expect: 6.0 12.0 60.0 6.0
