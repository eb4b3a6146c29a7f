"""Numbers of xoshiro256** after SplitMix64, written after the papers, for Tests/AutodiffTests.

Usage: python3 Utilities/Reference/random-numbers.py > Tests/AutodiffTests/References/random.txt
A line has the seed, what is drawn, and what comes: bits as they are, normal numbers with the
logarithm and cosine of 40 digits, which the engine's come close to.
"""

from decimal import Decimal, getcontext

getcontext().prec = 40
MASK = (1 << 64) - 1
PI = Decimal("3.141592653589793238462643383279502884197")


def cosine(x):
    term, total, n = Decimal(1), Decimal(0), 0
    while abs(term) > Decimal(10) ** -38:
        total += term
        n += 2
        term *= -x * x / (n * (n - 1))
    return total


def rotate(x, k):
    return ((x << k) | (x >> (64 - k))) & MASK


def generator(seed):
    state, mixer = [], seed & MASK
    for _ in range(4):
        mixer = (mixer + 0x9E3779B97F4A7C15) & MASK
        z = mixer
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        state.append(z ^ (z >> 31))
    while True:
        yield (rotate((state[1] * 5) & MASK, 7) * 9) & MASK
        t = (state[1] << 17) & MASK
        state[2] ^= state[0]
        state[3] ^= state[1]
        state[1] ^= state[2]
        state[0] ^= state[3]
        state[2] ^= t
        state[3] = rotate(state[3], 45)


def units(seed):
    return ((bits >> 11) * 2.0**-53 for bits in generator(seed))


for seed in [0, 1, -7, 2**62]:
    bits, uniform, pairs = generator(seed), units(seed), units(seed)
    print(seed, "bits", *[next(bits) for _ in range(6)])
    print(seed, "uniform", *[repr(next(uniform)) for _ in range(6)])
    numbers = []
    for _ in range(6):
        distance = (-2 * Decimal(1 - next(pairs)).ln()).sqrt()
        numbers.append(float(distance * cosine(2 * PI * Decimal(next(pairs)))))
    print(seed, "normal", *map(repr, numbers))
