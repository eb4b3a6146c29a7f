print(Int.max &+ 1, Int.min &- 1, Int.max &* 2)
// expect: -9223372036854775808 9223372036854775807 -2
