func say(_ n: Int) -> Int {
  print("say", n)
  return n
}
// expect: say 1
// expect: say 2
// expect: say 3
print(say(1) + say(2) * say(3)) // expect: 7
// expect: say 4
// expect: say 5
// expect: say 6
// expect: say 7
print([say(4), say(5)], (say(6), say(7))) // expect: [4, 5] (6, 7)
