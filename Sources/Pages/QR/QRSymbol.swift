/// The modules of a QR code as bits, by rows and by columns; a set bit is dark, the lowest is the first.
///
/// Of codes of one length sums are codes again, bit by bit, which is why they are kept so. Sides of at most 64 modules.
struct QRSymbol: Sendable, Equatable {
  static let largestSide = 64

  private(set) var rows: [UInt64]
  private(set) var columns: [UInt64]

  /// Light all over.
  init(side: Int) {
    rows = [UInt64](repeating: 0, count: side)
    columns = rows
  }

  /// Dark where it is said to be.
  init(side: Int, isDark: (_ column: Int, _ row: Int) -> Bool) {
    self.init(side: side)
    for row in 0..<side {
      for column in 0..<side where isDark(column, row) { darken(column, row) }
    }
  }

  var side: Int { rows.count }

  mutating func darken(_ column: Int, _ row: Int) {
    rows[row] |= 1 << UInt64(column)
    columns[column] |= 1 << UInt64(row)
  }

  subscript(column: Int, row: Int) -> Bool { rows[row] >> UInt64(column) & 1 == 1 }

  /// Adds modulo two, module by module.
  static func ^= (sum: inout Self, other: Self) {
    for line in sum.rows.indices {
      sum.rows[line] ^= other.rows[line]
      sum.columns[line] ^= other.columns[line]
    }
  }

  /// How hard the sum with a mask is to read, in points: that of the masks is taken that has fewest (ISO/IEC 18004, 7.8.3);
  /// nil where that is not below the limit.
  func demerit(with mask: Self, below limit: Int) -> Int? {
    let all = UInt64.max >> UInt64(64 - side)
    var (sum, darkCount, above) = (0, 0, UInt64(0))
    for row in rows.indices {
      let dark = rows[row] ^ mask.rows[row]
      darkCount += dark.nonzeroBitCount
      sum += Self.points(ofLine: dark, all)
      if row > 0 { sum += Self.blocks(above, dark, all) }
      above = dark
    }
    for column in columns.indices {
      guard sum < limit else { return nil }
      sum += Self.points(ofLine: columns[column] ^ mask.columns[column], all)
    }
    let modules = side * side
    let share = (200 * darkCount + modules) / modules / 2
    sum += abs(share - 50) / 5 * 10
    return sum < limit ? sum : nil
  }

  /// Three points for each two by two modules of one colour.
  private static func blocks(_ above: UInt64, _ here: UInt64, _ all: UInt64) -> Int {
    let dark = above & here
    let light = ~(above | here)
    return 3 * ((dark & dark >> 1 | light & light >> 1) & all >> 1).nonzeroBitCount
  }

  /// Three points for five modules of one colour in a line, one more for each further one; and those for finders.
  private static func points(ofLine dark: UInt64, _ all: UInt64) -> Int {
    let (darkRuns, lightRuns) = (dark.fives, (~dark & all).fives)
    let beginnings = darkRuns & ~(darkRuns << 1) | lightRuns & ~(lightRuns << 1)
    return (darkRuns | lightRuns).nonzeroBitCount + 2 * beginnings.nonzeroBitCount + finders(dark, fives: darkRuns)
  }

  /// Forty points for what looks like a finder, 1:1:3:1:1 of any size, with light four times as wide before it or behind;
  /// beyond the edge all is light.
  ///
  /// - Parameter fives: where five dark modules begin.
  private static func finders(_ dark: UInt64, fives: UInt64) -> Int {
    let narrow = dark & dark >> 2 & dark >> 3 & dark >> 4 & dark >> 6 & ~(dark >> 1 | dark >> 5 | dark >> 7 | dark << 1)
    var sum = narrow == 0 ? 0 : points(ofFinders: narrow, in: dark, 1)
    // The middle of a larger one is a run of six modules between two that are of its kind, of nine, or of twelve and more.
    let sixes = fives & fives >> 1
    let nines = sixes & sixes >> 3
    let sides = dark << 3 & dark << 4 & dark >> 8 & dark >> 9
    let double = sixes & sides & ~(dark << 1 | dark << 2 | dark >> 6 | dark >> 7)
    guard double | nines & ~(dark << 1 | dark >> 9) | nines & nines >> 3 != 0 else { return sum }
    var part = 2
    while dark.all(2 * part, 3 * part) != 0 {
      let finder =
        dark.all(0, part) & dark.none(part, part) & dark.all(2 * part, 3 * part) & dark.none(5 * part, part)
        & dark.all(6 * part, part) & dark.none(-1, 1) & dark.none(7 * part, 1)
      if finder != 0 { sum += points(ofFinders: finder, in: dark, part) }
      part += 1
    }
    return sum
  }

  private static func points(ofFinders finders: UInt64, in dark: UInt64, _ part: Int) -> Int {
    let free = dark.none(-4 * part, 4 * part) | dark.none(7 * part, 4 * part)
    return 40 * (finders & free).nonzeroBitCount
  }
}

extension UInt64 {
  /// The places at which five set bits begin.
  @inline(__always)
  fileprivate var fives: UInt64 {
    let pairs = self & self >> 1
    return pairs & pairs >> 2 & self >> 4
  }

  /// The places behind which, so far away, so many bits are all set.
  @inline(__always)
  fileprivate func all(_ distance: Int, _ count: Int) -> UInt64 {
    (distance..<distance + count).reduce(UInt64.max) { $0 & self >> $1 }
  }

  /// The places behind which, so far away, so many bits are all clear.
  @inline(__always)
  fileprivate func none(_ distance: Int, _ count: Int) -> UInt64 {
    ~(distance..<distance + count).reduce(UInt64(0)) { $0 | self >> $1 }
  }
}
