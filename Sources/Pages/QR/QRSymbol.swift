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

  /// How hard the picture is to read, in points: that of the masks is taken that has fewest (ISO/IEC 18004, 7.8.3).
  var demerit: Int {
    let dark = rows.reduce(0) { $0 + $1.nonzeroBitCount }
    let modules = side * side
    let share = (200 * dark + modules) / modules / 2
    return abs(share - 50) / 5 * 10 + lines(rows) + lines(columns) + blocks
  }

  /// Three points for each two by two modules of one colour.
  private var blocks: Int {
    let inner = UInt64.max >> UInt64(65 - side)
    var count = 0
    for row in 1..<side {
      let (above, here) = (rows[row - 1], rows[row])
      let dark = above & here
      let light = ~(above | here)
      count += (dark & dark >> 1 & inner).nonzeroBitCount + (light & light >> 1 & inner).nonzeroBitCount
    }
    return 3 * count
  }

  private func lines(_ lines: [UInt64]) -> Int {
    let all = UInt64.max >> UInt64(64 - side)
    var sum = 0
    for dark in lines { sum += Self.runs(dark) + Self.runs(~dark & all) + Self.finders(dark) }
    return sum
  }

  /// Three points for five modules of one colour in a line, one more for each further one.
  private static func runs(_ line: UInt64) -> Int {
    let fifth = line & line >> 1 & line >> 2 & line >> 3 & line >> 4
    return fifth.nonzeroBitCount + 2 * (fifth & ~(fifth << 1)).nonzeroBitCount
  }

  /// Forty points for what looks like a finder, 1:1:3:1:1 of any size, with light four times as wide before it or behind;
  /// beyond the edge all is light.
  private static func finders(_ dark: UInt64) -> Int {
    var sum = 0
    var part = 1
    while dark.all(2 * part, 3 * part) != 0 {
      let finder =
        dark.all(0, part) & dark.none(part, part) & dark.all(2 * part, 3 * part) & dark.none(5 * part, part)
        & dark.all(6 * part, part) & dark.none(-1, 1) & dark.none(7 * part, 1)
      if finder != 0 {
        let free = dark.none(-4 * part, 4 * part) | dark.none(7 * part, 4 * part)
        sum += 40 * (finder & free).nonzeroBitCount
      }
      part += 1
    }
    return sum
  }
}

extension UInt64 {
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
