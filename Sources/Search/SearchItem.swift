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
  /// Whether it is still valid.
  package var isValid = true
  /// Whether it is on display on the day of the build.
  package var isOnDisplay = false
  /// The text of the body, a line for each paragraph and each cell.
  package var text: [UInt8] = []

  package init() {}

  /// The fields before the body, a line each, in the order of their rank.
  var head: String {
    ([title, index, documentNumber] + keywords).joined(separator: "\n")
  }

  /// Writes what a line of the results says: seven values, the last a number.
  func writeLine(to script: inout Script) {
    for field in [title, index, documentNumber, day, address, standing] {
      script.quote(field)
      script.write(",")
    }
    script.write("\(category)")
  }

  /// `nb.t(NUMBER,[…])`: what a line says, keywords, summary and text.
  func script(number: Int) -> [UInt8] {
    var script = Script()
    script.begin("t")
    script.write("\(number),[")
    writeLine(to: &script)
    for field in [keywords.joined(separator: "\n"), summary] {
      script.write(",")
      script.quote(field)
    }
    script.write(",")
    script.quote(text)
    script.write("])")
    return script.bytes
  }
}

/// An item and its folded units, the head before the rest; lines end in 0x0A.
package struct SearchEntry: Sendable {
  let item: SearchItem
  let units: [UInt16]
  /// How many of them belong to title, numbers and keywords.
  let head: Int
  /// Those of its units that a browser must be told how to fold.
  let listed: Set<UInt16>

  /// Folds a text; in time linear in it.
  package init(_ item: SearchItem) {
    self.item = item
    let table = FoldTable.shared
    var listed: Set<UInt16> = []
    var units: [UInt16] = []
    units.reserveCapacity(item.text.count / 2)
    for unit in item.head.utf16 { table.fold(unit, into: &units, &listed) }
    head = units.count
    units.append(0x0A)
    for unit in item.summary.utf16 { table.fold(unit, into: &units, &listed) }
    units.append(0x0A)
    for unit in String(decoding: item.text, as: UTF8.self).utf16 { table.fold(unit, into: &units, &listed) }
    self.listed = listed
    self.units = units
  }
}
