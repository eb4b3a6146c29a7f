print(1 + 2 * 3 - 4 / 2, 2 * 3 % 4, 1 << 2 + 1, 5 & 3 == 1, !true || true && false)
// expect: 5 2 5 true false
