print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 4, 256 >> 4, -8 >> 1, 1 << 64, -1 >> 70, 1 << -1, 8 >> -1)
// expect: 2 7 5 -7 16 16 -4 0 -1 0 16
print(Int.max &+ 1, Int.min &- 1, Int.max &* 2, 1 &<< 65, 5 &>> 1)
// expect: -9223372036854775808 9223372036854775807 -2 2 2
var flags = 0
flags |= 4
flags |= 1
flags &= 5
flags ^= 1
flags <<= 2
flags >>= 1
print(flags, flags & 8 != 0, 1 | 2 << 3 & 4, String(flags, radix: 2), 2 + 3 << 1)
// expect: 8 true 1 1000 8
