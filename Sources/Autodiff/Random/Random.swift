/// Pseudo-random numbers that depend on the seed alone: the same bits on every machine.
///
/// The generator is xoshiro256** (Blackman and Vigna, "Scrambled linear pseudorandom number
/// generators", 2021), its state filled by SplitMix64 (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014), as its authors recommend. A value type: a copy goes on
/// with the same numbers.
public struct Random: Equatable, Sendable, CustomStringConvertible {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// A generator for a seed, which may be any whole number.
  public init(seed: Int) {
    var mixer = UInt64(bitPattern: Int64(seed))
    state = (
      Random.mix(&mixer), Random.mix(&mixer), Random.mix(&mixer), Random.mix(&mixer)
    )
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let result = Random.rotate(state.1 &* 5, by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Random.rotate(state.3, by: 45)
    return result
  }

  /// The next number in 0 ..< 1, one of 2⁵³ at equal distances.
  package mutating func nextUnit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// The next whole number in 0 ..< `bound`, which is positive, each as likely as the others: as
  /// many bits as it has, drawn again while they are too large.
  mutating func next(below bound: Int) -> Int {
    let shift = UInt64(bound - 1).leadingZeroBitCount
    while true {
      let bits = shift == UInt64.bitWidth ? 0 : next() >> UInt64(shift)
      if bits < UInt64(bound) { return Int(bits) }
    }
  }

  /// One step of SplitMix64.
  private static func mix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  private static func rotate(_ bits: UInt64, by places: UInt64) -> UInt64 {
    bits << places | bits >> (64 - places)
  }

  /// Two generators with one text go on with the same numbers.
  public var description: String {
    "Random(state: \(state.0), \(state.1), \(state.2), \(state.3))"
  }

  /// Whether both go on with the same numbers.
  public static func == (a: Random, b: Random) -> Bool { a.state == b.state }
}
