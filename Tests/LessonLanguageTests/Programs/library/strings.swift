let s = "Hello, world"
print(s.count, s.uppercased(), s.lowercased(), s.hasPrefix("Hell"), s.hasSuffix("x"), s.isEmpty)
// expect: 12 HELLO, WORLD hello, world true false false
print(s.contains("wor"), s.contains("z"), s.contains(","), s.contains(""), s.first!, s.last!)
// expect: true false true true H d
print(String(s.reversed()), s.filter { $0 != "l" }, s.map { $0 }.count, s.prefix(5), s.suffix(5), s.dropFirst(7))
// expect: dlrow ,olleH Heo, word 12 Hello world world
for c in "aé✓" { print(c, terminator: "|") }
print() // expect: a|é|✓|
print("a b  c".split(separator: " "), "a,b".split(separator: ",").map { String($0) }, "x--y-z".split(separator: "--"))
// expect: ["a", "b", "c"] ["a", "b"] ["x", "y-z"]
print("a,,b,".split(separator: ",", omittingEmptySubsequences: false), "1 2 3".split(separator: " ", maxSplits: 1))
// expect: ["a", "", "b", ""] ["1", "2 3"]
print("k=v".split { $0 == "=" }, "1,2".split(separator: ",").compactMap { Int($0) }.reduce(0, +), [1, 0, 2].split(separator: 0))
// expect: ["k", "v"] 3 [ArraySlice([1]), ArraySlice([2])]
print(String(repeating: "ab", count: 3), String(repeating: "-", count: 0) == "", String(5), String(2.50), String(true))
// expect: ababab true 5 2.5 true
let c: Character = "x"
print(c, String(c) + "y", [c], c == "x", c < "y", Character("q"), c.isLetter, Character("7").wholeNumberValue!)
// expect: x xy ["x"] true true q true 7
var t = "a"
t += "b"
t.append("c")
t.append(contentsOf: "de")
t.append(c)
print(t, t < "b", t == "abcdex", t != "x", "Z" < "a", "apple" < "apples")
// expect: abcdex true true true true true
let part = s.prefix(4)
print(part, part.count, part.uppercased(), String(part) + "!", part == "Hell", "Hell" == part, part + "o", "\(part)")
// expect: Hell 4 HELL Hell! true true Hello Hell
print(s.dropLast(2).hasSuffix("wor"), part.reversed().map { String($0) }.joined(), part.contains("ell"))
// expect: true lleH true
print(["line\nbreak", "tab\t\"q\" \\"], "naïve".count, "👨‍👩‍👧".count, "e\u{301}" == "é")
// expect: ["line\nbreak", "tab\t\"q\" \\"] 5 1 true
print("abc".enumerated().map { "\($0)\($1)" }, "abc".sorted(by: >), Array("hi"))
// expect: ["0a", "1b", "2c"] ["c", "b", "a"] ["h", "i"]
print("hello".allSatisfy { $0.isLetter }, "cab".min()!, "cab".max()!, "aab".count { $0 == "a" }, zip("ab", 1...).map { "\($0)\($1)" })
// expect: true a c 2 ["a1", "b2"]
print("word".description, String(describing: [1, 2]), String(255, radix: 16), String(["a", "b"] as [Character]), "a" + String(1))
// expect: word [1, 2] ff ab a1
