/// What the words near a number say that it is.
struct NumberLabel: Equatable {
  enum Kind {
    case identity, residence, passport, account, phone, creditCode, order, other

    /// It is one of those that must not be public.
    var isPersonal: Bool { ![.other, .order, .creditCode].contains(self) }
  }

  let kind: Kind
  /// Nothing but punctuation stands between the word and the number, or the word heads the number's column.
  let isAdjacent: Bool

  /// The label is a word for another number, right before this one or above it.
  var isOfOther: Bool { isAdjacent && [.other, .order, .creditCode].contains(kind) }

  /// The number is called a unified social credit code.
  var isOfCreditCode: Bool { isAdjacent && kind == .creditCode }

  /// The number is called one that must not be public.
  var isPersonal: Bool { isAdjacent && kind.isPersonal }

  var isOfPhone: Bool { isAdjacent && kind == .phone }

  /// Words for what is personal; where they meet other words, such as in 银行卡编号, they count.
  private static let personal: [(words: [StaticString], kind: Kind)] = [
    (["永久居留", "居留证", "居留许可"], .residence),
    (["护照", "通行证", "回乡证", "台胞证"], .passport),
    (
      [
        "身份证", "证件号", "证件编号", "证件代码", "身份号码", "公民身份", "身份编号", "驾驶证", "驾照", "残疾证", "残疾人证", "学籍号", "学籍辅号", "医保号",
        "户口簿", "户口本", "军官证", "士兵证", "居住证", "社会保障号", "社保号", "社保编号",
      ], .identity
    ),
    (
      [
        "银行账", "银行帐", "银行卡", "账号", "帐号", "卡号", "账户", "帐户", "开户", "存折", "一卡通", "社保卡", "社会保障卡", "一本通",
        "惠民卡",
      ], .account
    ),
    (["手机", "电话", "联系方式", "联系人", "移动", "微信", "热线", "致电", "拨打", "值班"], .phone),
  ]

  /// Words for other numbers, with which the phrase right before a number ends; where anything else follows them, such as
  /// a person, the number may be anybody's.
  private static let impersonal: [(words: [StaticString], kind: Kind)] = [
    (["信用代码", "信用码", "机构代码", "纳税人识别号", "税号", "信用代码证号", "信用代码号"], .creditCode),
    (
      [
        "订单号", "订单", "项目编号", "项目代码", "项目号", "招标编号", "招标号", "标段号", "标段编号", "合同编号", "合同号", "采购编号", "采购号", "流水号",
        "流水", "发票", "发票号", "发票号码", "发票代码", "票号", "单号", "仓单", "提单", "保单", "运单", "受理编号", "受理号", "业务号", "业务编号",
        "备案号", "备案编号", "立项编号", "立项号", "批次", "批次号", "批号", "运单号码", "单号码",
      ], .order
    ),
    (
      [
        "编号", "编码", "文号", "索引号", "条码", "条形码", "许可证", "许可证号", "刊号", "书号", "案号", "档号", "序列号", "设备号", "代码",
        "登记号", "凭证", "凭证号", "追溯码", "二维码", "坐标", "经度", "纬度", "东经", "北纬", "回执", "回执号", "批准文号", "批准号", "车架号",
        "统计码", "表号", "图号", "证书号", "证书编号", "图斑", "图斑号", "地块", "地块号", "行号", "联行号", "规格", "型号", "货号", "专利号",
        "标准号", "公告号", "信访号", "信访件号", "标识码", "识别码", "校验码", "验证码", "唯一码", "区划码", "设备", "电表", "水表", "编号为",
        "证书", "核准号", "卷宗号", "案卷号", "全宗号", "房产证号", "产权证号", "土地证号", "林权证号", "不动产证号", "注册号", "执法证", "执法证号", "执法证件号", "图幅号",
        "票据号段", "票据号",
      ], .other
    ),
  ]
  private static let personalWords = Literals(personal.flatMap(\.words))
  private static let identityWords = Literals(personal.filter { $0.kind == .identity }.flatMap(\.words))
  private static let personWords = Literals(
    personal.filter { [.phone, .identity].contains($0.kind) }.flatMap(\.words))
  private static let impersonalWords = Literals(impersonal.flatMap(\.words))
  /// Words and marks that may separate such a word from the number.
  private static let copulas: [StaticString] = ["为", "是", "号码", "号", "码", "第", "№", "：", ":", "“", "「"]
  private static let phonesInLatin: [StaticString] = ["TEL", "PHONE", "MOBILE", "MOB"]
  private static let latin: [StaticString] = ["ISBN", "ISSN", "SN", "ORDER", "CODE"]

  /// How far before a number a word is looked for on its line, in bytes.
  static let reach = 160

  /// The word that governs a number: before it in its cell or sentence, in brackets behind it, at the head of its
  /// column, or in the cells before it; nil when there is none.
  ///
  /// A word for another number governs only what it stands right before, or what is alone in the cell below it, and
  /// nothing that brackets behind it say more of.
  static func governing(_ range: Range<Int>, in text: Span<UInt8>, _ memory: LabelMemory) -> NumberLabel? {
    let row = memory.row(of: range, in: text)
    let cell = row?.cell ?? text.startOfLine(range.lowerBound, within: reach)..<range.upperBound
    let isSaidMoreOf = text.length(ofAny: brackets, at: range.upperBound) != nil
    func allowed(_ label: NumberLabel) -> NumberLabel? {
      isSaidMoreOf && !label.kind.isPersonal ? nil : label
    }
    if let label = before(range, from: cell.lowerBound, in: text) { return allowed(label) }
    if let kind = behind(range.upperBound, in: text) { return NumberLabel(kind: kind, isAdjacent: true) }
    guard let row else { return columnOfWords(range, in: text, memory).flatMap(allowed) }
    let isAlone = text.isMarkup(cell.lowerBound..<range.lowerBound) && text.isMarkup(range.upperBound..<cell.upperBound)
    if let head = memory.head(above: row, isAlone: isAlone, in: text) {
      return allowed(NumberLabel(kind: head, isAdjacent: true))
    }
    let apart = before(
      cell.lowerBound..<cell.lowerBound, from: max(row.line.lowerBound, cell.lowerBound - reach), in: text)
    return apart.flatMap { $0.kind.isPersonal || isAlone ? allowed($0) : nil }
  }

  private static let brackets: [StaticString] = ["（", "(", " （", " (", "【", "["]

  /// Whether a phone is what the phrase before a number names, on its line or at the end of the one before, or the head of
  /// its column.
  static func namesPhone(_ range: Range<Int>, in text: Span<UInt8>, _ memory: LabelMemory) -> Bool {
    if memory.label(range, in: text)?.isOfPhone == true { return true }
    let label = before(range.lowerBound..<range.lowerBound, from: 0, in: text)
    return label?.isOfPhone == true
  }

  /// Whether a word for identity papers stands anywhere near: on the line, or in a row above it in its table.
  static func mentionsIdentity(_ range: Range<Int>, in text: Span<UInt8>, _ memory: LabelMemory) -> Bool {
    if memory.mentionsIdentity(on: range, in: text) { return true }
    guard let row = memory.row(of: range, in: text) else { return false }
    return memory.mentionsIdentity(above: row, in: text)
  }

  /// Whether a word for phones or identity papers stands in a range.
  static func mayNamePerson(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.holds(personWords, in: range) || text.holdsLatin(phonesInLatin, in: range)
  }

  /// Whether a word for identity papers stands in a range.
  static func isOfIdentity(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    text.holds(identityWords, in: range)
  }

  // MARK: - Phrases

  /// Looks back over at most four phrases, skipping single letters and numbers listed before this one.
  private static func before(_ number: Range<Int>, from start: Int, in text: Span<UInt8>) -> NumberLabel? {
    var (position, phrases) = (number.lowerBound, 0)
    let first = max(start, number.lowerBound - reach)
    var (isAdjacent, isListed) = (true, true)
    while position > first, phrases < 4 {
      let phrase = text.phrase(endingAt: position, from: first)
      position = text.startOfScalar(endingAt: phrase.lowerBound) ?? 0
      guard !text.isMarkup(phrase) else { continue }
      if let kind = personalKind(of: phrase, in: text) { return NumberLabel(kind: kind, isAdjacent: isAdjacent) }
      if isAdjacent, isListed, let kind = impersonalKind(of: phrase, in: text) {
        return NumberLabel(kind: kind, isAdjacent: true)
      }
      if isAdjacent, phrase.upperBound == number.lowerBound, text.isPrefixOfCode(phrase) { continue }
      guard !text.isLongNumber(phrase), !text.isLetter(phrase) else {
        isListed = isListed && text.isListed(phrase, before: number)
        continue
      }
      phrases += 1
      isAdjacent = false
    }
    return nil
  }

  /// What brackets right behind a number say that it is; words for other numbers only where they say nothing else.
  private static func behind(_ end: Int, in text: Span<UInt8>) -> Kind? {
    guard let bracket = text.length(ofAny: brackets, at: end) else { return nil }
    var close = end + bracket
    while close < text.count, close - end < 48, !text[close].isLineEnd, !text.has("）", at: close),
      text[close] != UInt8(ascii: ")")
    { close += 1 }
    let words = end + bracket..<max(close, end + bracket)
    if let kind = personalKind(of: words, in: text) { return kind }
    return words.count <= 24 ? impersonalKind(of: words, in: text) : nil
  }

  /// What the head of a column says of the numbers below; words in brackets behind it, such as （18位）, are left out.
  static func kindOfHead(_ cell: Range<Int>, in text: Span<UInt8>) -> Kind? {
    if let kind = personalKind(of: cell, in: text) { return kind }
    var end = text.skippingBack(Blank.markup, from: cell.upperBound)
    for position in cell where text.length(ofAny: ["（", "("], at: position) != nil {
      end = min(end, text.skippingBack(Blank.markup, from: position))
      break
    }
    return end > cell.lowerBound ? impersonalKind(of: cell.lowerBound..<end, in: text) : nil
  }

  private static func personalKind(of range: Range<Int>, in text: Span<UInt8>) -> Kind? {
    if text.holds(personalWords, in: range) {
      // A bank's own number in the clearing of payments is public.
      let name = range.lowerBound..<startOfCode(range, in: text)
      let isOfBank = text.ends(name, with: ["行号", "核准号"]) && !text.ends(name, with: ["银行号"])
      for (words, kind) in personal where text.holds(words, in: range) {
        if !(isOfBank && kind == .account) { return kind }
      }
    }
    if text.holdsLatin(["PASSPORT"], in: range) { return .passport }
    return text.holdsLatin(phonesInLatin, in: range) ? .phone : nil
  }

  /// What a phrase calls a number with its last words.
  private static func impersonalKind(of phrase: Range<Int>, in text: Span<UInt8>) -> Kind? {
    var said = phrase.upperBound
    // One at a time, for some words end as a copula does: 信用代码为.
    while said > phrase.lowerBound {
      if let kind = impersonalKind(with: phrase.lowerBound..<said, in: text) { return kind }
      guard let length = text.length(ofAny: copulas + Blank.markup, endingAt: said) else { break }
      said -= length
    }
    let letters = startOfCode(phrase.lowerBound..<said, in: text)
    if letters < said, let kind = impersonalKind(of: phrase.lowerBound..<letters, in: text) { return kind }
    return text.holdsLatin(latin, in: phrase) ? .other : nil
  }

  /// Where the letters, digits and hyphens begin that a range ends with, as the first part of a code; none before them.
  private static func startOfCode(_ range: Range<Int>, in text: Span<UInt8>) -> Int {
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < 12,
      text[start - 1].isLetter || text[start - 1].isDigit || [0x2D, 0x2E].contains(text[start - 1])
    { start -= 1 }
    return start > range.lowerBound ? start : range.upperBound
  }

  private static func impersonalKind(with ending: Range<Int>, in text: Span<UInt8>) -> Kind? {
    guard impersonalWords.mayEnd(at: ending.upperBound, in: text) else { return nil }
    return impersonal.first { text.ends(ending, with: $0.words) }?.kind
  }

  /// The head of a column of words apart, as in the text of a PDF: lines above with as many words.
  private static func columnOfWords(
    _ range: Range<Int>, in text: Span<UInt8>, _ memory: LabelMemory
  ) -> NumberLabel? {
    let start = text.startOfLine(range.lowerBound, within: 1024)
    let end = text.endOfLine(range.upperBound, within: 1024)
    guard text.isWord(range, in: start..<end) else { return nil }
    let number = text.words(in: start..<range.lowerBound).count
    let width = number + 1 + text.words(in: range.upperBound..<end).count
    guard width > 1 else { return nil }
    let column = LabelMemory.Column(number: number, width: width, isAlone: true)
    let kind = kindAbove(start, column, in: text, memory)
    memory.keep(kind, column, at: start)
    return kind.map { NumberLabel(kind: $0, isAdjacent: true) }
  }

  private static func kindAbove(
    _ start: Int, _ column: LabelMemory.Column, in text: Span<UInt8>, _ memory: LabelMemory
  ) -> Kind? {
    var line = start
    while line > 0, start - line < 4096 {
      let above = text.startOfLine(line - 1, within: 1024)
      let words = text.words(in: above..<line - 1)
      if words.count == column.width, !text.holdsDigit(in: words[column.number]),
        let kind = kindOfHead(words[column.number], in: text)
      {
        return kind
      }
      if let known = memory.answer(column, at: above) { return known.kind }
      guard above < line else { break }
      line = above
    }
    return nil
  }
}
