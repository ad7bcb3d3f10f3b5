/// What the words near a number say that it is.
struct NumberLabel: Equatable {
  enum Kind { case identity, residence, passport, account, phone, creditCode, order, other }

  let kind: Kind
  /// Nothing but punctuation stands between the word and the number, or the word heads the number's column.
  let isAdjacent: Bool

  /// The label is a word for another number, right before this one or above it.
  var isOfOther: Bool { isAdjacent && [.other, .order, .creditCode].contains(kind) }

  /// The number is called one of an order, a project or the like, which often is made of a region and a day.
  var isOfOrder: Bool { isAdjacent && kind == .order }

  /// The number is called a unified social credit code.
  var isOfCreditCode: Bool { isAdjacent && kind == .creditCode }

  /// The number is called one that must not be public.
  var isPersonal: Bool { isAdjacent && [.identity, .residence, .passport, .account, .phone].contains(kind) }

  /// The number is called one of a phone.
  var isOfPhone: Bool { isAdjacent && kind == .phone }

  /// Words for what is personal; where they meet other words, such as in 银行卡编号, they count.
  private static let personal: [(words: [StaticString], kind: Kind)] = [
    (["永久居留", "居留证", "居留许可"], .residence),
    (["护照", "通行证", "回乡证", "台胞证"], .passport),
    (["身份证", "证件号", "证件编号", "证件代码", "身份号码", "公民身份", "身份编号"], .identity),
    (
      [
        "银行账", "银行帐", "银行卡", "账号", "帐号", "卡号", "账户", "帐户", "开户", "存折", "一卡通", "社保卡", "社会保障卡", "一本通",
        "惠民卡",
      ], .account
    ),
    (["手机", "电话", "联系方式", "联系人", "移动", "微信", "热线", "致电", "拨打", "值班"], .phone),
  ]

  private static let impersonal: [(words: [StaticString], kind: Kind)] = [
    (["信用代码", "信用码", "机构代码"], .creditCode),
    (
      [
        "订单", "项目编号", "项目代码", "项目号", "招标", "标段", "合同", "采购", "流水", "发票", "票号", "单号", "受理", "业务号", "备案号",
        "立项", "批次", "批号",
      ], .order
    ),
    (
      [
        "编号", "编码", "文号", "索引号", "条码", "条形码", "许可证", "刊号", "书号", "案号", "档号", "序列号", "设备号", "代码", "证号",
        "登记号", "凭证", "追溯码", "二维码", "坐标", "经度", "纬度", "回执", "批准文", "车架号", "统计码",
        "户号", "表号", "学号", "工号", "图号", "证书", "图斑", "地块",
      ], .other
    ),
  ]

  /// How far before a number a word is looked for on its line, in bytes.
  private static let reach = 160
  /// How far above a number the head of its column is looked for, in bytes.
  private static let height = 32_768

  /// The word that governs a number: before it in its cell or sentence, in brackets behind it, at the head of its
  /// column, or in the cells before it; nil when there is none.
  static func governing(_ range: Range<Int>, in text: Span<UInt8>) -> NumberLabel? {
    let row = TableRow(of: range, in: text)
    let cell = row?.cell ?? text.startOfLine(range.lowerBound, within: reach)..<range.upperBound
    if let label = before(range.lowerBound, from: cell.lowerBound, in: text) { return label }
    if let kind = behind(range.upperBound, in: text) { return NumberLabel(kind: kind, isAdjacent: true) }
    guard let row else { return columnOfWords(range, in: text) }
    if let kind = row.head(within: height, in: text, { kind(of: $0, in: text) }) {
      return NumberLabel(kind: kind, isAdjacent: true)
    }
    return before(cell.lowerBound, from: max(row.line.lowerBound, cell.lowerBound - reach), in: text)
  }

  /// Whether a word for identity papers stands anywhere near: on the line, or in a row above it in its table.
  static func mentionsIdentity(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let line = text.startOfLine(range.lowerBound, within: 4096)..<text.endOfLine(range.upperBound, within: 256)
    if text.holds(personal[2].words, in: line) { return true }
    guard var row = TableRow(of: range, in: text) else { return false }
    while line.lowerBound - row.line.lowerBound < height, let above = row.above(in: text) {
      row = above
      if text.holds(personal[2].words, in: row.line) { return true }
    }
    return false
  }

  // MARK: - Phrases

  /// Looks back over at most four phrases; numbers that are listed before this one, and single letters, are passed over.
  private static func before(_ end: Int, from start: Int, in text: Span<UInt8>) -> NumberLabel? {
    var (position, phrases) = (end, 0)
    var isAdjacent = true
    while position > max(start, end - reach), phrases < 4 {
      let phrase = text.phrase(endingAt: position, from: max(start, end - reach))
      position = phrase.lowerBound - 1
      guard !phrase.isEmpty else { continue }
      if let kind = kind(of: phrase, in: text) { return NumberLabel(kind: kind, isAdjacent: isAdjacent) }
      guard !text.isLongNumber(phrase), !text.isLetter(phrase) else { continue }
      phrases += 1
      isAdjacent = false
    }
    return nil
  }

  /// What brackets right behind a number say.
  private static func behind(_ end: Int, in text: Span<UInt8>) -> Kind? {
    guard let bracket = text.length(ofAny: ["（", "(", " （", " ("], at: end) else { return nil }
    var close = end + bracket
    while close < text.count, close - end < 48, !text[close].isLineEnd, !text.has("）", at: close),
      text[close] != UInt8(ascii: ")")
    { close += 1 }
    return kind(of: end..<close, in: text)
  }

  private static func kind(of range: Range<Int>, in text: Span<UInt8>) -> Kind? {
    for (words, kind) in personal where text.holds(words, in: range) { return kind }
    if text.holdsLatin(["PASSPORT"], in: range) { return .passport }
    if text.holdsLatin(["TEL", "PHONE", "MOBILE"], in: range) { return .phone }
    for (words, kind) in impersonal where text.holds(words, in: range) { return kind }
    return text.holdsLatin(["ISBN", "ISSN", "SN", "ORDER"], in: range) ? .other : nil
  }

  /// The head of a column of words apart, as in the text of a PDF: lines above with as many words.
  private static func columnOfWords(_ range: Range<Int>, in text: Span<UInt8>) -> NumberLabel? {
    let start = text.startOfLine(range.lowerBound, within: 1024)
    let end = text.endOfLine(range.upperBound, within: 1024)
    guard text.isWord(range, in: start..<end) else { return nil }
    let column = text.words(in: start..<range.lowerBound).count
    let width = column + 1 + text.words(in: range.upperBound..<end).count
    guard width > 1 else { return nil }
    var line = start
    while line > 0, start - line < 4096 {
      let above = text.startOfLine(line - 1, within: 1024)
      let words = text.words(in: above..<line - 1)
      if words.count == width, !text.holdsDigit(in: words[column]), let kind = kind(of: words[column], in: text) {
        return NumberLabel(kind: kind, isAdjacent: true)
      }
      guard above < line else { break }
      line = above
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The first byte of the line of a position, at most so many bytes before it.
  func startOfLine(_ position: Int, within limit: Int) -> Int {
    var start = position
    while start > 0, position - start < limit, !self[start - 1].isLineEnd { start -= 1 }
    return start
  }

  /// The part of a text before a position that no punctuation and no space divides.
  fileprivate func phrase(endingAt end: Int, from start: Int) -> Range<Int> {
    var first = end
    while first > start, !endsPhrase(at: first - 1) { first -= 1 }
    return first..<end
  }

  private func endsPhrase(at position: Int) -> Bool {
    switch self[position] {
    case 0x00...0x2C, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F: return true
    case 0x80...0xBF:
      guard let scalar = scalarOfThree(at: position - 2) else { return false }
      return (0x3000...0x301F).contains(scalar) || (0x2018...0x201F).contains(scalar)
        || [0xFF0C, 0xFF1A, 0xFF1B, 0xFF08, 0xFF09, 0xFF01, 0xFF1F, 0xFF5E].contains(scalar)
    default: return false
    }
  }

  /// Whether a phrase is nothing but eight digits or more and what may stand between them.
  fileprivate func isLongNumber(_ range: Range<Int>) -> Bool {
    var digits = 0
    for position in range {
      if self[position].isDigit { digits += 1 } else if self[position] >= 0x80 { return false }
    }
    return digits >= 8
  }

  /// Whether a phrase is one Latin letter of either width.
  fileprivate func isLetter(_ range: Range<Int>) -> Bool { letterLength(endingAt: range.upperBound) == range.count }

  /// Whether a word in Latin letters stands in a range, in either case.
  fileprivate func holdsLatin(_ words: [StaticString], in range: Range<Int>) -> Bool {
    for position in range where self[position].isLetter {
      for word in words where isWord(word, at: position) && position + word.utf8CodeUnitCount <= range.upperBound {
        return true
      }
    }
    return false
  }

  private func isWord(_ word: StaticString, at position: Int) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= count, position == 0 || !self[position - 1].isLetter, end == count || !self[end].isLetter else {
      return false
    }
    return word.withUTF8Buffer { bytes in
      for offset in 0..<bytes.count where unsafe bytes[offset] != self[position + offset] & 0xDF { return false }
      return true
    }
  }

  /// Whether a range is one word of a line, or some.
  fileprivate func isWord(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    (range.lowerBound == line.lowerBound || self[range.lowerBound - 1] <= UInt8(ascii: " "))
      && (range.upperBound >= line.upperBound || self[range.upperBound] <= UInt8(ascii: " "))
  }

  fileprivate func holdsDigit(in range: Range<Int>) -> Bool {
    for position in range where self[position].isDigit { return true }
    return false
  }

  /// The words of a line, divided by spaces.
  fileprivate func words(in range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for position in range where self[position] <= UInt8(ascii: " ") {
      if position > start { words.append(start..<position) }
      start = position + 1
    }
    if start < range.upperBound { words.append(start..<range.upperBound) }
    return words
  }
}
