import Diagnostics
import Notices

/// Stops a paper that says of itself that it is not disclosed unasked, or only in part (条例2019 article 19 and 37).
///
/// The note may be one of the end (此件依申请公开) or a field of the form that papers are registered with: 信息公开选项：
/// 不予公开, 是否公开：否, □主动公开 ☑依申请公开. （此件公开发布） and （此件主动公开） pass; （此件不予公开） is a mark of internal use.
struct DisclosureNote: LeakRule {
  static let rule = Rule(
    "disclosure-note", .hold, .error, title: Phrase(zh: "公开属性不是主动公开", en: "not for disclosure unasked"),
    requirement: Phrase(
      zh: "注明“依申请公开”“不予公开”“删减后公开”的不放上公开栏；属性已经改了的，把注记改成“此件公开发布”。",
      en:
        "What is marked for disclosure on application, in part or not at all is not put on the board; if that was changed, change the note."
    ),
    basis: Phrase(zh: "《政府信息公开条例》2019年第十九条、第三十七条", en: "Regulation of 2019, articles 19 and 37"),
    wrong: "（此件依申请公开）", right: "（此件公开发布）")

  let firstCharacters = "此本信公是主审依不附"
  let secondCharacters: String? = "件文息开否动查申予公注\u{3000}"

  private static let notes: [StaticString] = [
    "此件依申请公开", "此件属依申请公开", "此件为依申请公开", "此件系依申请公开", "本件依申请公开", "本件属依申请公开", "本文依申请公开", "此件删减后公开",
    "本件删减后公开",
  ]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    let length = text.length(ofAny: Self.notes, at: position)
    guard
      let end = length.map({ position + $0 }) ?? DisclosureField(at: position, in: text)?.end
        ?? DisclosureField.endOfChosen(at: position, in: text) ?? endOfClosing(at: position, in: text)
    else { return nil }
    return Leak(Self.rule, Phrase(zh: "公开属性注记", en: "note on disclosure"), words: position..<end, in: text)
  }
}

extension DisclosureNote {
  /// The end of 依申请公开 that stands in brackets alone on a line, as notes below a paper do; spaced out as well.
  private func endOfClosing(at position: Int, in text: Span<UInt8>) -> Int? {
    let words: [StaticString] = ["依申请公开"]
    guard let length = text.length(ofAny: words, at: position) ?? text.length(ofSpaced: words, at: position) else {
      return nil
    }
    let place = PlaceOfMark(position..<position + length, in: text)
    let left = text.skippingBack(Blank.markup + PlaceOfMark.opening, from: position)
    let right = text.skipping(Blank.markup + PlaceOfMark.closing + ["。"], from: position + length)
    let isAlone = (left == 0 || text[left - 1].isLineEnd) && (right == text.count || text[right].isLineEnd)
    return place.isInBrackets && isAlone ? position + length : nil
  }
}

/// A field that says how a paper is disclosed, where its value is anything but unasked.
private struct DisclosureField {
  /// The end of its value.
  let end: Int

  /// Names that only a paper's own form has.
  private static let ofForms: [StaticString] = [
    "公开选项", "公开属性", "公开性质", "是否公开", "是否主动公开", "是否可以公开", "主动公开", "附注",
  ]
  /// Names that guides and catalogues have as well, where they count alone on a line or in brackets.
  private static let ofLists: [StaticString] = ["公开形式", "公开方式", "公开类别", "公开类型", "公开分类", "公开审查意见", "审查意见", "公开范围"]
  private static let withheld: [StaticString] = [
    "依申请公开", "依申请", "不予公开", "不公开", "免予公开", "免于公开", "暂不公开", "暂缓公开", "部分公开", "删减后公开", "内部公开", "不宜公开",
    "不对外公开", "不主动公开", "非主动公开", "不同意公开", "不能公开", "否",
  ]
  private static let boxes: [StaticString] = ["□", "☐", "○", "◯"]
  private static let before: [StaticString] = Blank.markup + PlaceOfMark.opening + ["。", "；", ";", "拟"]
  private static let closing: [StaticString] = PlaceOfMark.closing + ["。", "；", ";", "（", "("]

  init?(at position: Int, in text: Span<UInt8>) {
    guard text.begins(position, behind: Self.before) else { return nil }
    let start = text.skipping(["信息"], from: position)
    let ofForm = text.length(ofAny: Self.ofForms, at: start)
    guard let name = ofForm ?? text.length(ofAny: Self.ofLists, at: start),
      let value = Self.value(behind: start + name, in: text)
    else { return nil }
    if let end = Self.end(ofChosenFrom: value, in: text) {
      self.end = end
    } else if let end = Self.end(ofValueAt: value, in: text),
      ofForm != nil || PlaceOfMark(position..<end, in: text).isMark
    {
      self.end = end
    } else {
      return nil
    }
  }

  private static let spaced: [StaticString] = ["公开选项", "公开属性", "公开性质"]

  /// Whether a form has options on the line of a position: an empty box stands there.
  private static func hasBoxes(_ position: Int, in text: Span<UInt8>) -> Bool {
    let line = text.startOfLine(position, within: 120)..<text.endOfLine(position, within: 120)
    return text.holds(["□", "☐", "◻"], in: line)
  }

  /// The end of an option with its sign before it, on a line with an option that was not chosen: ☑依申请公开 □主动公开.
  private static func endOfMarked(_ length: Int, at position: Int, in text: Span<UInt8>) -> Int? {
    let before = text.skippingBack(Blank.spaces, from: position)
    guard let sign = text.length(ofAny: PlaceOfMark.chosen, endingAt: before) else { return nil }
    // Behind another option it is that one's.
    let prior = text.skippingBack(Blank.spaces, from: before - sign)
    guard text.length(ofAny: ["公开"], endingAt: prior) == nil else { return nil }
    let isAlone = text.has("不", at: position) && text.has("☑", at: before - sign)
    return isAlone || hasBoxes(position, in: text) ? position + length : nil
  }

  /// The end of an option with its sign right behind it, where no box stands before it: 依申请公开☑; nil of others.
  static func endOfChosen(at position: Int, in text: Span<UInt8>) -> Int? {
    guard let length = text.length(ofAny: ["依申请公开", "不予公开", "不公开"], at: position) else { return nil }
    if let end = endOfMarked(length, at: position, in: text) { return end }
    guard let sign = text.length(ofAny: PlaceOfMark.chosen, at: position + length) else { return nil }
    let before = text.skippingBack(Blank.spaces, from: position)
    if let box = text.length(ofAny: boxes + PlaceOfMark.chosen, endingAt: before) {
      // Behind another option it is that one's.
      guard text.length(ofAny: ["公开"], endingAt: text.skippingBack(Blank.spaces, from: before - box)) != nil else {
        return nil
      }
    }
    return position + length + sign
  }

  /// Where the value begins: behind a colon, or in the next of two cells; nil where a sentence goes on.
  private static func value(behind name: Int, in text: Span<UInt8>) -> Int? {
    let colon = text.skipping(Blank.spaces + ["*"], from: name)
    if let length = text.length(ofAny: ["：", ":"], at: colon) {
      return text.skipping(Blank.markup, from: colon + length)
    }
    // 公开选项　依申请公开
    if colon > name, text.length(ofAny: spaced, endingAt: name) != nil, text.length(ofAny: withheld, at: colon) != nil {
      return colon
    }
    guard let row = TableRow(of: name..<name, in: text), row.isDrawn || row.divider == UInt8(ascii: "\t"),
      row.cell.upperBound == colon || text.isMarkup(name..<row.cell.upperBound), row.hasTwoCells(in: text)
    else { return nil }
    return text.skipping(Blank.markup, from: row.cell.upperBound + 1)
  }

  private static func end(ofValueAt position: Int, in text: Span<UInt8>) -> Int? {
    guard let length = text.length(ofAny: withheld, at: position) else { return nil }
    let end = position + length
    return text.ends(end, before: closing) ? end : nil
  }

  /// The end of the option that bears a sign, where all are listed.
  private static func end(ofChosenFrom start: Int, in text: Span<UInt8>) -> Int? {
    let line = text.endOfLine(start, within: 160)
    var position = start
    while position < line {
      if let sign = text.length(ofAny: PlaceOfMark.chosen, at: position) {
        return end(ofValueAt: text.skipping(Blank.spaces, from: position + sign), in: text)
      }
      position = text.next(position)
    }
    return nil
  }
}

extension Span<UInt8> {
  /// Whether a line, or what some literals end, begins at a position.
  fileprivate func begins(_ position: Int, behind words: [StaticString]) -> Bool {
    position == 0 || self[position - 1].isLineEnd || length(ofAny: words, endingAt: position) != nil
  }

  /// Whether a line, a blank or what some literals begin follows at a position.
  fileprivate func ends(_ position: Int, before words: [StaticString]) -> Bool {
    position == count || self[position].isLineEnd || length(ofAny: Blank.markup + words, at: position) != nil
  }
}

extension TableRow {
  /// Whether the line has a name and a value and nothing else.
  fileprivate func hasTwoCells(in text: Span<UInt8>) -> Bool {
    cells(in: text).filter { !text.isBlank($0) }.count == 2
  }
}
