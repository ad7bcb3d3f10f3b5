/// Bits as a script holds them: thirteen in two printable characters, the first bit the highest.
///
/// No quotation mark and no backslash is among the 91 characters, so that the text stands between quotation marks as it
/// is; 64 characters would take a twelfth more. The page's script reads it bit by bit.
struct BitText {
  /// What was written, but for the last bits; the whole is `finished`.
  private var text: [UInt8] = []
  private var held: UInt64 = 0
  private var count = 0

  /// Appends the lowest bits of a value, at most 40 of them.
  mutating func write(_ value: Int, bits: Int) {
    held = held << UInt64(bits) | UInt64(value)
    count += bits
    while count >= 13 {
      count -= 13
      let pair = Int(held >> UInt64(count))
      text.append(Self.letter(pair / 91))
      text.append(Self.letter(pair % 91))
      held &= 1 << UInt64(count) - 1
    }
  }

  /// From `#` on, without the backslash.
  private static func letter(_ value: Int) -> UInt8 { UInt8(value < 57 ? value + 35 : value + 36) }

  /// The text of all bits, filled up with zeros.
  var finished: [UInt8] {
    var whole = self
    if count > 0 { whole.write(0, bits: 13 - count) }
    return whole.text
  }

  /// Appends a number from 1 on (Elias' gamma code): as many zeros as bits follow its first one.
  mutating func write(number: Int) {
    let length = Int.bitWidth - number.leadingZeroBitCount
    write(0, bits: length - 1)
    write(number, bits: length)
  }

  /// Appends ascending numbers from 0 on; one bit where there are none, in time linear in the last of them.
  ///
  /// How many and one more; of more than three a bit that says whether those between them are told instead, then how
  /// many these are and one more; and the distances.
  mutating func write(set: [Int]) {
    write(number: set.count + 1)
    let gone = (set.last ?? -1) + 1 - set.count
    guard set.count > 3 else { return write(distancesOf: set) }
    write(gone < set.count ? 1 : 0, bits: 1)
    guard gone < set.count else { return write(distancesOf: set) }
    write(number: gone + 1)
    write(distancesOf: Self.gaps(of: set))
  }

  private static func gaps(of set: [Int]) -> [Int] {
    var gaps: [Int] = []
    var next = 0
    for value in set {
      gaps += next..<value
      next = value + 1
    }
    return gaps
  }

  /// Appends the distances in Rice's code.
  ///
  /// First how many bits of each are told as they are; then for each the rest of it in zeros, a one, and these bits. With
  /// none of them it is a bitmap.
  private mutating func write(distancesOf set: [Int]) {
    guard let last = set.last else { return }
    var low = 0
    while low < 15, set.count << (low + 1) <= last + 1 - set.count { low += 1 }
    write(low, bits: 4)
    var before = -1
    for value in set {
      var distance = (value - before - 1) >> low
      let rest = (value - before - 1) & (1 << low - 1)
      while distance > 20 {
        write(0, bits: 20)
        distance -= 20
      }
      write(1, bits: distance + 1)
      write(rest, bits: low)
      before = value
    }
  }
}
