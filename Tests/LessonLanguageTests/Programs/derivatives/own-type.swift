// A type of one's own takes the place of the library's of the same name.
enum Activation { case relu, none
  func apply(_ x: Double) -> Double { self == .relu ? max(0, x) : x }
}
struct Dataset { var size: Int }
print(Activation.relu.apply(-2), Dataset(size: 3)) // expect: 0.0 Dataset(size: 3)
