import Compliance
import Diagnostics
import Notices
import Testing

/// A text in which `⟦…⟧` marks what must be found.
struct LeakCase: Sendable, CustomTestStringConvertible {
  var marked: String
  init(_ marked: String) { self.marked = marked }
  var testDescription: String { marked }

  /// Scans the text without its marks and compares every place; what other rules find does not count.
  func check(_ rule: String, as reading: LeakScan.Reading = .plain, allowing allowed: Set<Int> = []) {
    var text: [UInt8] = []
    var expected: [Range<Int>] = []
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧": expected.append(start..<text.count)
      default: text.append(contentsOf: String(scalar).utf8)
      }
    }
    var found: [Leak] = []
    LeakScan(reading, allowing: PublicNumbers(mobiles: allowed)).scan(text.span) { found.append($0) }
    let own = found.filter { $0.rule.id == rule }
    #expect(own.map(\.range) == expected, "\(found.map { "\($0.rule.id) \($0.masked)" })")
    #expect(found.filter { !$0.isAsked }.count == own.filter { !$0.isAsked }.count, "\(found.map(\.rule.id))")
  }
}
