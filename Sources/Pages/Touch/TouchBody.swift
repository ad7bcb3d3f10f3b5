/// The body of an item or a report on the touch kiosk: no link leads out of it.
///
/// Links to headings, items and reports stay, since these lie as deep in the kiosk as on the site. Of every other link the
/// words stay, and the address of another place is spelled out behind them; of a telephone number that was made a link, which
/// nobody can dial there, the line that is not broken stays. Pictures lie one level higher.
enum TouchBody {
  /// A link that lost its tag and has not ended yet.
  private struct Opened {
    /// Of the address; empty when it is not spelled out.
    let address: Range<Int>
    let words: Int
    /// ``Unbroken`` made it of a telephone number.
    var isPhone = false
  }

  static func write(_ body: Span<UInt8>, to out: inout HTMLWriter) {
    var copied = 0
    var position = 0
    var opened: Opened?
    while let tag = body.first(UInt8(ascii: "<"), from: position) {
      position = (body.first(UInt8(ascii: ">"), from: tag) ?? body.count - 1) + 1
      if body.starts(with: "<img src=\"", at: tag) {
        let address = tag + 10
        out.trusted(body.extracting(copied..<address))
        out.markup("../")
        copied = address
      } else if body.starts(with: "<a ", at: tag) {
        let address = body.address(of: tag..<position)
        if body.staysInKiosk(address) { continue }
        out.trusted(body.extracting(copied..<tag))
        copied = position
        if body.starts(with: Unbroken.openingPhone, at: tag) {
          out.trusted(Unbroken.opening)
          opened = Opened(address: 0..<0, words: position, isPhone: true)
          continue
        }
        opened = Opened(address: body.leadsElsewhere(address) ? address : 0..<0, words: position)
      } else if let link = opened, body.starts(with: "</a>", at: tag) {
        out.trusted(body.extracting(copied..<tag))
        spellOut(link.address, after: link.words..<tag, of: body, to: &out)
        if link.isPhone { out.trusted(Unbroken.closing) }
        copied = position
        opened = nil
      }
    }
    out.trusted(body.extracting(copied..<body.count))
  }

  /// Writes the address in brackets, unless the words of the link are the address.
  private static func spellOut(
    _ address: Range<Int>, after words: Range<Int>, of body: Span<UInt8>, to out: inout HTMLWriter
  ) {
    let bare = body.withoutScheme(address)
    guard !address.isEmpty, !body.isSame(words, address), !body.isSame(words, bare) else { return }
    out.markup("（")
    out.trusted(body.extracting(bare))
    out.markup("）")
  }
}

extension Span<UInt8> {
  fileprivate func starts(with text: StaticString, at start: Int) -> Bool {
    let end = start + text.utf8CodeUnitCount
    return end <= count && ends(with: text, at: end)
  }

  fileprivate func starts(with text: [UInt8], at start: Int) -> Bool {
    start + text.count <= count && text.indices.allSatisfy { self[start + $0] == text[$0] }
  }

  /// The value of a tag's `href`; empty without one.
  fileprivate func address(of tag: Range<Int>) -> Range<Int> {
    var position = tag.lowerBound
    while let quote = first(UInt8(ascii: "\""), from: position), quote < tag.upperBound {
      guard let end = first(UInt8(ascii: "\""), from: quote + 1), end < tag.upperBound else { break }
      if ends(with: " href=\"", at: quote + 1) { return quote + 1..<end }
      position = end + 1
    }
    return 0..<0
  }

  /// A heading of the same body, or `../2013/0012.html#…`, or `../report/2013.html`.
  fileprivate func staysInKiosk(_ address: Range<Int>) -> Bool {
    guard !address.isEmpty else { return false }
    if self[address.lowerBound] == UInt8(ascii: "#") { return true }
    let end = address.first { self[$0] == UInt8(ascii: "#") } ?? address.upperBound
    guard starts(with: "../", at: address.lowerBound), ends(with: ".html", at: end) else { return false }
    let path = address.lowerBound + 3..<end
    guard let slash = path.first(where: { self[$0] == UInt8(ascii: "/") }) else { return false }
    let isYear = slash - path.lowerBound == 4 && (path.lowerBound..<slash).allSatisfy { isDigit(at: $0) }
    guard isYear || starts(with: "report/", at: path.lowerBound) else { return false }
    return (slash + 1..<end - 5).allSatisfy { isDigit(at: $0) }
  }

  private func isDigit(at place: Int) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[place]) }

  /// Another host, a mailbox or a telephone.
  fileprivate func leadsElsewhere(_ address: Range<Int>) -> Bool {
    address.contains { self[$0] == UInt8(ascii: ":") }
      && !starts(with: "../", at: address.lowerBound)
  }

  /// Without `mailto:` and `tel:`, which are no part of what one writes down.
  fileprivate func withoutScheme(_ address: Range<Int>) -> Range<Int> {
    if starts(with: "mailto:", at: address.lowerBound) { return address.dropFirst(7).range }
    return starts(with: "tel:", at: address.lowerBound) ? address.dropFirst(4).range : address
  }

  fileprivate func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { self[$0] == self[$1] }
  }
}

extension Range<Int>.SubSequence {
  fileprivate var range: Range<Int> { lowerBound..<upperBound }
}
