enum Kind { case a, b }
let kinds: [Kind] = [.a, .b, .a]
print(kinds.filter { $0 == .a }.count, kinds.contains(.b), kinds.firstIndex(of: .b) ?? -1)
// expect: 2 true 1
