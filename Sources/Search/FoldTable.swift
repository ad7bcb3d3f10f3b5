import Embedded

/// What each UTF-16 unit is to the search: full width, case, compatibility forms and traditional characters are one.
///
/// The one table of build and browser: the build writes into the directory of the search what a board's texts need of
/// it, and the whole into a file that a browser loads where a query finds nothing. A unit is folded to one unit, so that
/// places in folded text are places in the text. Made from NFKC and lower case of Unicode 14 and from OpenCC's list of
/// traditional characters (Apache 2.0), without those that GB 2312 has, too.
package struct FoldTable: Sendable {
  /// The table of the program.
  package static let shared = FoldTable(EmbeddedFile.foldings)

  /// By unit: what it is folded to; 0 for what is skipped.
  private let folded: [UInt16]
  /// By unit: whether a fold is one of the table's pairs.
  private let listed: [Bool]

  /// Reads pairs of characters; lines mean nothing.
  init(_ pairs: [UInt8]) {
    var folded = (0...UInt16.max).map { Self.folding(ofUnit: $0) }
    var listed = [Bool](repeating: false, count: folded.count)
    let units = String(decoding: pairs, as: UTF8.self).utf16.filter { $0 != 0x0A }
    for place in stride(from: 0, to: units.count - 1, by: 2) {
      folded[Int(units[place])] = units[place + 1]
      listed[Int(units[place])] = true
    }
    self.folded = folded
    self.listed = listed
  }

  /// What is folded without a table, in the browser as here.
  private static func folding(ofUnit unit: UInt16) -> UInt16 {
    switch unit {
    case 0x0A: unit
    case 0...0x20, 0xA0, 0xAD, 0x200B...0x200D, 0x2028, 0x2029, 0x3000, 0xFEFF: 0
    case 0x41...0x5A: unit + 0x20
    case 0xFF21...0xFF3A: unit - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: unit - 0xFEE0
    default: unit
    }
  }

  /// What a unit is folded to; 0 for white space and what cannot be seen, which the search skips.
  package func fold(_ unit: UInt16) -> UInt16 { folded[Int(unit)] }

  /// Folds a text; a line's end stays, since nothing is found across it.
  package func fold(_ text: String) -> [UInt16] { text.utf16.map { fold($0) }.filter { $0 != 0 } }

  /// Appends what a unit is folded to, and notes a unit of which a browser must be told.
  func fold(_ unit: UInt16, into units: inout [UInt16], _ told: inout Set<UInt16>) {
    let folded = fold(unit)
    if folded != 0 { units.append(folded) }
    if isListed(unit) { told.insert(unit) }
  }

  /// Whether a browser must be told what the unit is folded to.
  func isListed(_ unit: UInt16) -> Bool { listed[Int(unit)] }

  /// How many parts the table is cut into for browsers, a power of two.
  static let partCount = 16

  /// By part the pairs whose first unit's lowest bits are the number of the part: what a query of a few characters needs is
  /// in as few small files.
  var parts: [String] {
    var parts = [[UInt16]](repeating: [], count: Self.partCount)
    for unit in 0...UInt16.max where isListed(unit) {
      parts[Int(unit) % Self.partCount] += [unit, fold(unit)]
    }
    return parts.map { String(decoding: $0, as: UTF16.self) }
  }
}
