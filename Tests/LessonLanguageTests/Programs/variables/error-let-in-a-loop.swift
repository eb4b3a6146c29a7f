let y: Int
for i in 0..<1 {
  y = i // expect error: 'y' is a 'let' constant, and a loop would give it
}
