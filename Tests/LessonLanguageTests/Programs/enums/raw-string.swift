enum Suit: String { case hearts, spades = "S" }
print(Suit.hearts.rawValue, Suit.spades.rawValue) // expect: hearts S
