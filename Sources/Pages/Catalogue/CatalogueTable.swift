/// Writes items as a table for spreadsheets: UTF-8 with the mark that Excel and WPS look for, a line an item.
struct CatalogueTable {
  private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(heads: [String] = CatalogueFact.all.map(\.label)) {
    write(heads)
  }

  /// Adds an item by its facts, in their order.
  mutating func append(_ facts: [CatalogueFact.Value?]) {
    write(facts.map { $0?.cell ?? "" })
  }

  /// Adds an item by its cells, in the order of the heads.
  mutating func append(_ cells: [String]) { write(cells) }

  private mutating func write(_ cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      write(cell)
    }
    bytes += [0x0D, 0x0A]
  }

  /// A cell that begins as a formula does gets an apostrophe before it, so that no spreadsheet reckons with it.
  private mutating func write(_ cell: String) {
    let isFormula = cell.utf8.first.map { Self.formulaSigns.contains($0) } ?? false
    let isQuoted = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { bytes.append(0x22) }
    if isFormula { bytes.append(0x27) }
    guard isQuoted else {
      bytes += cell.utf8
      return
    }
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private static let formulaSigns: Set<UInt8> = [0x09, 0x0D, 0x2B, 0x2D, 0x3D, 0x40]
}
