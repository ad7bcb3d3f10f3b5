/// What a formula of a table calls, as far as it does more than reckon.
///
/// Functions that only reckon are listed (``ReckoningFunctions``); of links the address is judged, and a program that is
/// asked for data (`cmd|'/C calc'!A0`) is found by its signs.
struct FormulaReach {
  private let text: [UInt8]
  private var position = 0
  /// Lists of values that are open, in which a line parts rows.
  private var lists = 0
  /// Typed by hand into a table of commas, where other words may stand as well.
  private let isTyped: Bool
  /// Where signs stand last, so that one that nothing closes is not looked for again and again.
  private let lastMark: Int
  private let lastBracket: Int

  private init(_ text: [UInt8], isTyped: Bool = false) {
    self.text = text
    self.isTyped = isTyped
    lastMark = text.lastIndex(of: UInt8(ascii: "!")) ?? -1
    lastBracket = text.lastIndex(of: UInt8(ascii: "]")) ?? -1
  }

  /// The name of the first thing that does more than reckon; nil when nothing does.
  ///
  /// Linear in the formula; of one that is longer than a cell can be the beginning is read.
  static func call(in formula: some Sequence<UInt8>, isTyped: Bool = false) -> String? {
    var reach = Self(Array(formula.prefix(98_304)), isTyped: isTyped)
    while reach.position < reach.text.count {
      if let name = reach.next() { return name }
    }
    return nil
  }

  private mutating func next() -> String? {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "\""): _ = quoted(byte)
    case UInt8(ascii: "'"): return foreign(quoted(byte))
    case UInt8(ascii: "["): return bracket()
    case _ where isWord(byte): return called()
    case UInt8(ascii: "|") where lists == 0 && position < lastMark: return "DDE"
    default:
      if byte == UInt8(ascii: "{") { lists += 1 }
      if byte == UInt8(ascii: "}") { lists = max(0, lists - 1) }
      position += 1
    }
    return nil
  }

  /// The scheme of an address in quotation marks that leads to another host.
  private func foreign(_ address: [UInt8]) -> String? {
    if case .foreign(let scheme) = Target(String(decoding: address, as: UTF8.self), isFetched: true) { return scheme }
    return nil
  }

  /// Passes over the name of a file, of a column or of cells, which may hold any sign.
  private mutating func bracket() -> String? {
    guard position < lastBracket, let end = text[position...].firstIndex(of: UInt8(ascii: "]")) else {
      position += 1
      return nil
    }
    let name = text[(position + 1)..<end]
    position = end + 1
    let parts = name.split(separator: UInt8(ascii: "'"))
    for part in [name] + parts {
      if let scheme = foreign(Array(part)) { return scheme }
    }
    return nil
  }

  private mutating func called() -> String? {
    let written = word().split(separator: ":").last ?? ""
    while position < text.count, text[position] <= 0x20 { position += 1 }
    guard position < text.count, text[position] == UInt8(ascii: "(") else { return nil }
    let name = ReckoningFunctions.plain(written.filter { $0 != "$" })
    guard let first = name.utf8.first, !(0x30...0x39).contains(first), first != UInt8(ascii: ".") else { return nil }
    switch name {
    case "HYPERLINK": return link()
    case "INDIRECT": return FormulaWords.leads(text[position...]) ? name : nil
    case _ where isTyped && name.utf8.contains(where: { $0 >= 0x80 }): return nil
    default: return ReckoningFunctions.contains(name) ? nil : shown(name)
    }
  }

  /// A name as a message may say it.
  private func shown(_ name: String) -> String { name.utf8.count > 32 || name.hasManyDigits ? "?" : name }

  /// The scheme of a link that opens something else than a page or a letter.
  private func link() -> String? {
    let address = FormulaWords.firstArgument(text[position...])
    if case .foreign(let scheme) = Target(String(decoding: address, as: UTF8.self), isFetched: false) { return scheme }
    return nil
  }

  /// What stands between quotation marks, in which two stand for one; moves behind them.
  private mutating func quoted(_ mark: UInt8) -> [UInt8] {
    FormulaWords.quoted(mark, in: text, &position)
  }

  private func isWord(_ byte: UInt8) -> Bool { FormulaWords.isWord(byte) || byte >= 0x80 }

  private mutating func word() -> String {
    let start = position
    while position < text.count, isWord(text[position]) { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }
}
