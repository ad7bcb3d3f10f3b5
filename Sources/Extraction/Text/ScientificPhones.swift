/// Numbers of phones that a table of commas writes like `1.39E+10`, under or beside a head that names a phone.
enum ScientificPhones {
  private static let heads = ["电话", "手机", "联系方式", "联系号码", "phone", "Phone", "mobile", "Mobile", "Tel", "tel"]
    .map(ByteSearch.init)

  /// The numbers written out, each on the line where it stands; linear in the table.
  static func text(_ table: [UInt8]) -> ExtractedText {
    var result = ExtractedText()
    guard heads.contains(where: { $0.first(in: table[...]) != nil }) else { return result }
    var columns: Set<Int> = []
    var isBeside = false
    CommaTable(table).forEachField { field in
      if field.line == 1, field.column == 1 { columns = [] }
      if field.column == 1 { isBeside = false }
      if heads.contains(where: { $0.first(in: field.words[...]) != nil }) {
        columns.insert(field.column)
        isBeside = true
      } else if columns.contains(field.column) || isBeside, let number = expanded(field.words) {
        result.mark(.line(field.line))
        result.append(number)
        result.append(UInt8(ascii: "\n"))
      }
    }
    return result
  }

  /// A number written out: with its power of ten, or without the marks that part thousands; nil when it is plain.
  private static func expanded(_ cell: [UInt8]) -> [UInt8]? {
    guard cell.count < 40 else { return nil }
    var plain = cell.filter { $0 > 0x20 && !"\"'+".utf8.contains($0) }
    let isPower = plain.contains { $0 | 0x20 == UInt8(ascii: "e") }
    if isPower, let comma = plain.firstIndex(of: UInt8(ascii: ",")) { plain[comma] = UInt8(ascii: ".") }
    let number = isPower ? CellNumber.expanded(plain) : plain.filter { $0 != UInt8(ascii: ",") }
    return number != cell && number.allSatisfy { (0x30...0x39).contains($0) } ? number : nil
  }
}
