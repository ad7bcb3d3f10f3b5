/// What a reader can see of a body, for those who must look through it: no markup, entities and escapes resolved.
///
/// A body that is rendered gives it at the price of copying; where something was found in it an ``Outline`` tells the
/// place in the source.
package struct ReadableText: Sendable {
  /// Whether the text says more than its pieces in the source: where it does not, it is left empty.
  package private(set) var saysMore = false
  /// The text: single spaces, a line for each block or row of a table, a bar for each end of a cell, and a vertical tab
  /// where a line was broken within a block.
  package private(set) var text: [UInt8] = []
  /// What stands behind the text, a line each: titles and percent-decoded targets of links and pictures.
  package private(set) var behind: [UInt8] = []

  package init() {}

  /// Takes the text of a body that has entities or escapes, or whose pieces touch.
  mutating func take(_ text: PlainText, behind: [UInt8], hasEscapes: Bool) {
    self.text.removeAll(keepingCapacity: true)
    saysMore = hasEscapes || text.joinsPieces
    if saysMore { text.append(to: &self.text) }
    self.behind = behind
  }

  /// The bytes that an address means where it says them in hexadecimal digits.
  package static func decoded(_ address: String) -> [UInt8] {
    let bytes = Array(address.utf8)
    return Address.decoded(bytes.span, 0..<bytes.count)
  }
}
