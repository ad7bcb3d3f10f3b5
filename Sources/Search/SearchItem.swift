/// What the search knows of one item: everything that can be found of it, and what a line of the results says.
///
/// Fields that are shown and may be hidden are the caller's choice: what is not here is in no file of the search.
package struct SearchItem: Sendable {
  /// 标题; empty for an item that was taken back, of which only the number can be found.
  package var title = ""
  /// 索引号.
  package var index = ""
  /// 文号, or empty.
  package var documentNumber = ""
  package var keywords: [String] = []
  /// 概述 as written, or empty.
  package var summary = ""
  /// The day of release, `YYYY-MM-DD`.
  package var day = ""
  /// The address of its page, relative to the site.
  package var address = ""
  /// The place of its category in the board's list, from 0.
  package var category = 0
  /// The word for its validity, or empty.
  package var standing = ""
  package var isValid = true
  /// Whether it is on display on the day of the build.
  package var isOnDisplay = false
  /// The text of the body, a line for each paragraph and each cell.
  package var text: [UInt8] = []

  package init() {}

  /// The fields before the text in the order of their rank: numbers, title, keywords, summary; a line each, of the
  /// keywords one each.
  var fields: [String] { ["\(index)\n\(documentNumber)", title, keywords.joined(separator: "\n"), summary] }

  /// Writes what a line of the results says: seven values, the last a number.
  func writeLine(to script: inout Script) {
    for field in [title, index, documentNumber, day, address, standing] {
      script.quote(field)
      script.write(",")
    }
    script.write("\(category)")
  }

  /// How many bytes a file of a text has at most, but for what a line says, keywords and summary: the texts of the first
  /// hits are loaded with a first query.
  private static let firstPart = 2200

  /// `nb.t(NUMBER,[…])`: what a line says, keywords, summary and text; of a long text the beginning and how many bytes
  /// more there are, which stand in a second file as `nb.r(NUMBER,"…")`.
  func scripts(number: Int) -> [[UInt8]] {
    let rest = text.count > Self.firstPart + Self.firstPart / 8 ? text[firstEnd...] : []
    var script = Script()
    script.begin("t")
    script.write("\(number),[")
    writeLine(to: &script)
    for field in [keywords.joined(separator: "\n"), summary] {
      script.write(",")
      script.quote(field)
    }
    script.write(",")
    script.quote(Array(text.dropLast(rest.count)))
    guard !rest.isEmpty else {
      script.write("])")
      return [script.bytes]
    }
    script.write(",\(rest.count)])")
    var second = Script()
    second.begin("r")
    second.write("\(number),")
    second.quote(Array(rest))
    second.write(")")
    return [script.bytes, second.bytes]
  }

  /// Where the first part ends, between two characters.
  private var firstEnd: Int {
    var end = Self.firstPart
    while text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

/// An item and its folded units, field by field in the order of their rank; lines end in 0x0A.
struct SearchEntry {
  let item: SearchItem
  let units: [UInt16]
  /// Where numbers, title, keywords and summary end; the text comes behind.
  let ends: [Int]
  /// Those of its units that a browser must be told how to fold.
  let listed: Set<UInt16>
  /// The place of the text among the fields, from 0.
  static let text = 4
  /// The keys of its whole numbers.
  let numbers: [SearchKey]

  /// Folds a text; in time linear in it.
  init(_ item: SearchItem) {
    self.item = item
    let table = FoldTable.shared
    var listed: Set<UInt16> = []
    var units: [UInt16] = []
    units.reserveCapacity(item.text.count / 2)
    var ends: [Int] = []
    for field in item.fields {
      for unit in field.utf16 { table.fold(unit, into: &units, &listed) }
      units.append(0x0A)
      ends.append(units.count)
    }
    self.ends = ends
    let text = String(decoding: item.text, as: UTF8.self)
    var scalars = text.utf8Span.makeUnicodeScalarIterator()
    while let scalar = scalars.next() {
      for unit in UTF16.encode(scalar) ?? .init() { table.fold(unit, into: &units, &listed) }
    }
    self.listed = listed
    self.units = units
    numbers = [item.index, item.documentNumber].compactMap { SearchKey(ofItem: table.fold($0)) }
  }
}
