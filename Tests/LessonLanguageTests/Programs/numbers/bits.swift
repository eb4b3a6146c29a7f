print(6 & 3, 6 | 3, 6 ^ 3, ~6, 1 << 10, -16 >> 2, 0b1010 & 0xF) // expect: 2 7 5 -7 1024 -4 10
var flags = 1
flags |= 4
flags &= 5
flags ^= 1
flags <<= 2
flags >>= 1
print(flags) // expect: 8
