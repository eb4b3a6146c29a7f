enum Coin { case heads, tails }
let pair = (Coin.heads, Coin.tails)
switch pair {
case (.heads, .heads): print("both")
case (.heads, _): print("first") // expect: first
case (_, _): print("other")
}
