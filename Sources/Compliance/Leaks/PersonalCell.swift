/// A word in a cell of a table of people.
struct PersonalCell {
  private let word: Range<Int>

  init(_ word: Range<Int>) {
    self.word = word
  }

  /// Whether the head of the table names people.
  func isOfSomebody(in text: Span<UInt8>) -> Bool {
    guard let row = TableRow(of: word, in: text), row.cell.count <= 90 else { return false }
    var top = row
    while row.line.lowerBound - top.line.lowerBound < 8192, let above = top.above(in: text) { top = above }
    return top.line != row.line && text.holds(["姓名", "户主", "申请人", "患者"], in: top.line)
  }
}
