import Diagnostics

/// What can be wrong with a day, a number, a period or an address.
extension Finding {
  static func badDate(_ written: String, for field: String, in path: String, at range: Range<Int>) -> Self {
    let slip = DateSlip(written)
    let example = slip.corrected.map { "\($0)" } ?? Example.marked("2013-05-20")
    let hint = Phrase(
      zh: slip.corrected == nil ? "日期写成“年-月-日”，例如：\(example)" : "是不是想写：\(example)",
      en: slip.corrected == nil ? "a day is YYYY-MM-DD, for example: \(example)" : "did you mean: \(example)")
    switch slip.cause {
    case .noSuchDay(let year, let month, let lastDay):
      let zh = lastDay.map { "\(year)年\(month)月只有\($0)天" } ?? "没有\(month)月"
      let en = lastDay.map { "that month has \($0) days" } ?? "there is no month \(month)"
      return Finding(
        FieldRules.shared.noSuchDay, in: path, at: range,
        Phrase(
          zh: "“\(field)”的“\(written)”不存在，\(zh)", en: "\"\(field)\" is \"\(written)\", which does not exist: \(en)"),
        hint: hint)
    case .fullWidth:
      return Finding(
        FieldRules.shared.fullWidthDate, in: path, at: range,
        Phrase(
          zh: "“\(field)”的“\(written)”用了全角数字或横线，要用半角",
          en: "\"\(field)\" is \"\(written)\" with full-width digits or dashes; use ordinary ones"), hint: hint)
    case .otherForm:
      return Finding(
        FieldRules.shared.badDate, in: path, at: range,
        Phrase(
          zh: "“\(field)”的“\(written.prefix(40))”不是“年-月-日”的写法，要写四位年、两位月、两位日，用半角短横线",
          en: "\"\(field)\" is \"\(written.prefix(40))\"; a day is YYYY-MM-DD with four, two and two digits"),
        hint: hint)
    }
  }

  static func badIndexNumber(_ written: String, for spelling: FieldSpelling, in path: String, at range: Range<Int>)
    -> Self
  {
    let folded = written.halfWidth
    let isWide = folded != written && IndexNumber(folded) != nil
    let near = (IndexNumber(folded) ?? meantIndexNumber(folded)).map { "\($0)" }
    let correct = near ?? Example.marked("2013-0031")
    return Finding(
      isWide ? FieldRules.shared.fullWidthIndexNumber : FieldRules.shared.badIndexNumber, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”的“\(written.prefix(40))”不对，应当是四位年份（2008 至 2099）、半角短横线、4 至 8 位数字",
        en:
          "\"\(spelling.name)\" is \"\(written.prefix(40))\"; it must be a year from 2008 to 2099, a hyphen and 4 to 8 digits"
      ),
      hint: Phrase(
        zh: near == nil ? "例如：\(correct)" : "是不是想写：\(correct)",
        en: near == nil ? "for example: \(correct)" : "did you mean: \(correct)"))
  }

  /// `2026-1`, `20260001`, `2026/0001` and `2026-0001号`: a year and a number, filled up to four digits.
  private static func meantIndexNumber(_ written: String) -> IndexNumber? {
    var text = written.filter { !$0.isWhitespace }
    if text.hasSuffix("号") { text.removeLast() }
    let year = text.prefix(4)
    let rest = text.dropFirst(4).drop { "-/.—–_".contains($0) }
    let isPlain = rest.utf8.allSatisfy { 0x30...0x39 ~= $0 } && 1...8 ~= rest.count
    guard isPlain, rest.count < text.count - 4 || rest.count == 4 else { return nil }
    return IndexNumber("\(year)-\(String(repeating: "0", count: max(0, 4 - rest.count)))\(rest)")
  }

  static func badDocumentNumber(
    _ written: String, corrected: String?, for spelling: FieldSpelling, in path: String, at range: Range<Int>
  ) -> Self {
    Finding(
      FieldRules.shared.badDocumentNumber, in: path, at: range,
      Phrase(
        zh: "“\(spelling.name)”的“\(written.prefix(60))”不对，应当是机关代字、六角括号〔〕里的四位年份、号数，不写“第”，号数前不加0",
        en:
          "\"\(spelling.name)\" is \"\(written.prefix(60))\"; it must be a code, the year in 〔〕 and a number without 第 "
          + "or zeros in front"),
      hint: corrected.map { Phrase(zh: "是不是想写：\($0)", en: "did you mean: \($0)") }
        ?? Phrase(zh: "例如：\(spelling.shown)", en: "for example: \(spelling.shown)"))
  }

  static func badNumber(_ written: String, for spelling: FieldSpelling, in path: String, at range: Range<Int>) -> Self {
    badForm(
      FieldRules.shared.badNumber, written, for: spelling,
      required: Phrase(zh: "应当是半角数字写的整数", en: "it must be a whole number in ordinary digits"), in: path, at: range)
  }

  static func badPeriod(_ written: String, for spelling: FieldSpelling, in path: String, at range: Range<Int>) -> Self {
    badForm(
      FieldRules.shared.badPeriod, written, for: spelling,
      required: Phrase(zh: "应当写成“20天”或“20个工作日”", en: "it must be written 20天 (days) or 20个工作日 (working days)"),
      in: path, at: range)
  }
}

extension String {
  /// With full-width digits, letters and dashes as ordinary ones.
  var halfWidth: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: result.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value - 0xFF01 + 0x21)))
      case 0x2010...0x2015, 0x2212: result += "-"
      case 0x3000: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
