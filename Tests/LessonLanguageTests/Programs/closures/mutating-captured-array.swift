var notes: [String] = []
let note = { (s: String) in notes.append(s) }
note("a")
note("b")
print(notes) // expect: ["a", "b"]
