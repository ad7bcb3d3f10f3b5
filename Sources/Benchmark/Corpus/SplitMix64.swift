/// A small generator of random numbers whose sequence is the same on every machine.
///
/// Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator of its own for one item, so that items can be written in any order.
  init(seed: UInt64, item: Int) {
    state = seed ^ (UInt64(item) &* 0xd134_2543_de82_ef95)
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero up to, not including, the bound.
  mutating func below(_ bound: Int) -> Int {
    Int(next() % UInt64(bound))
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True in so many of a thousand cases.
  mutating func happens(perMille chance: Int) -> Bool {
    below(1000) < chance
  }

  /// One of the choices, which must not be empty.
  mutating func one<Choice>(of choices: [Choice]) -> Choice {
    choices[below(choices.count)]
  }

  /// A fraction from zero up to one.
  mutating func fraction() -> Double {
    Double(next() >> 11) / Double(1 << 53)
  }
}
