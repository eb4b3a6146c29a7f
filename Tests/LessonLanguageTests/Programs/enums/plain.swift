enum Direction { case north, south }
let d = Direction.north
print(d, d == .north, d != .south) // expect: north true true
