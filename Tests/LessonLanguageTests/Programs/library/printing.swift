let o: Int? = 3
let oo: Int?? = 3
let none: String? = nil
print(o as Any, oo as Any, none as Any, [o, nil], [none], (o, none))
// expect: Optional(3) Optional(Optional(3)) nil [Optional(3), nil] [nil] (Optional(3), nil)
print([Double](), [[Int]]([[], [1]]), ["a", "b\n\"q\""], [Character("x")], ("a", 1.0, [true]), (x: 1, y: "b"))
// expect: [] [[], [1]] ["a", "b\n\"q\""] ["x"] ("a", 1.0, [true]) (x: 1, y: "b")
print([1...2], [0.5..<1.5], (1..<2, "s"), Optional("t") as Any, Optional([1, 2]) as Any, "ab".prefix(1), ["ab".prefix(1)])
// expect: [ClosedRange(1...2)] [Range(0.5..<1.5)] (Range(1..<2), "s") Optional("t") Optional([1, 2]) a ["a"]
print([-0.0, .nan, .infinity, -.infinity, 1e300, 1e-300, 123456.789, 0.1], 1e21, 12345678901234567890.0)
// expect: [-0.0, nan, inf, -inf, 1e+300, 1e-300, 123456.789, 0.1] 1e+21 1.2345678901234567e+19
print([[1, 2, 3][0..<2]], [1, 2, 3][1...], (1, (2, "z")), [(a: 1, b: 2)], [Optional(1.5)])
// expect: [ArraySlice([1, 2])] [2, 3] (1, (2, "z")) [(a: 1, b: 2)] [Optional(1.5)]
print("a", 1, 2.5, true, separator: "|", terminator: ".\n") // expect: a|1|2.5|true.
print("\([1, 2]) \(o ?? 0) \((1, "x")) \(["k"]) \(2.0)", "x\ty", #"\n"#)
// expect: [1, 2] 3 (1, "x") ["k"] 2.0 x	y \n
let f: (Int) -> Int = { $0 }
print(f, [("a", 1)], Int.max, -7 / 2, Double(1) / 3, 2 / 3.0, 1e2, 100.0 * 1.1)
// expect: (Function) [("a", 1)] 9223372036854775807 -3 0.3333333333333333 0.6666666666666666 100.0 110.00000000000001
