import CMath

// The logistic function 1 / (1 + e^−x) of a row of numbers, two at a time.
//
// The exponential is that of the Cephes Mathematical Library (S. L. Moshier, exp.c): e^−r for
// |r| ≤ ln 2 / 2 is (Q(r²) − r P(r²)) / (Q(r²) + r P(r²)) to 2 · 10^−17, so that with e^−|x| = 2^k e^−r one
// division is enough. It takes the same steps natively and in the page, to the same bits. Beyond ±700 the
// exponential is the C library's.

/// 1 / (1 + e^−x) for `count` numbers.
@inline(__always)
func logistic(_ from: UnsafePointer<Double>, _ into: UnsafeMutablePointer<Double>, _ count: Int) {
  var place = 0
  while place &+ 2 <= count {
    let results = logistic(SIMD2(from[place], from[place &+ 1]))
    (into[place], into[place &+ 1]) = (results[0], results[1])
    place &+= 2
  }
  if place < count { into[place] = logistic(from[place]) }
}

/// 1 / (1 + e^−x) without overflow on either side.
@inline(__always)
func logistic(_ x: Double) -> Double { logistic(SIMD2(x, 0))[0] }

/// The same of two numbers.
@inline(__always)
private func logistic(_ x: SIMD2<Double>) -> SIMD2<Double> {
  let size = magnitude(x)
  // False for NaN as well.
  guard all(size .<= 700) else { return SIMD2(separateLogistic(x[0]), separateLogistic(x[1])) }
  return nearLogistic(x, size)
}

@inline(__always)
private func magnitude(_ x: SIMD2<Double>) -> SIMD2<Double> {
  unsafeBitCast(
    unsafeBitCast(x, to: SIMD2<UInt64>.self) & SIMD2(repeating: ~0 >> 1), to: SIMD2<Double>.self)
}

/// The same of numbers so near to 0 that 2^k and its inverse are ordinary numbers; `size` is their magnitude.
@inline(__always)
private func nearLogistic(_ x: SIMD2<Double>, _ size: SIMD2<Double>) -> SIMD2<Double> {
  // −|x| = k ln 2 − r, k being the nearest whole number, which is in the low bits of `shifted`, too.
  let shifted = size * -1.4426950408889634 + 0x1.8p52
  let k = shifted - 0x1.8p52
  let r = (size + k * 6.93145751953125e-1) + k * 1.42860682030941723212e-6
  let square = r * r
  let odd =
    r * ((1.26177193074810590878e-4 * square + 3.02994407707441961300e-2) * square + 1)
  let even =
    ((3.00198505138664455042e-6 * square + 2.52448340349684104192e-3) * square
      + 2.27265548208155028766e-1) * square + 2
  // 2^k: k in the bits of the exponent, added to those of 1.
  let power = unsafeBitCast(
    (unsafeBitCast(shifted, to: SIMD2<Int64>.self) &<< 52)
      &+ SIMD2(repeating: Int64(bitPattern: (1.0).bitPattern)), to: SIMD2<Double>.self)
  let (one, exponential) = (even + odd, power * (even - odd))
  return one.replacing(with: exponential, where: x .< 0) / (one + exponential)
}

/// The same of one number beside which there is one that is far from 0, or that is so itself.
@inline(never)
private func separateLogistic(_ x: Double) -> Double {
  if x.magnitude <= 700 { return nearLogistic(SIMD2(x, x), magnitude(SIMD2(x, x)))[0] }
  if x >= 0 { return 1 / (1 + cmath_exp(-x)) }
  let power = cmath_exp(x)
  return power / (1 + power)
}
