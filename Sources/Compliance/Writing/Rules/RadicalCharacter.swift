import Diagnostics
import Markup
import Notices

/// Requires that words are written with characters rather than with the radicals that look like them.
///
/// Text copied from a PDF often holds them: nobody finds it by searching, and some devices have no face for them.
struct RadicalCharacter: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.holds(lead: 0xE2) else { return }
    var line = -1
    for place in Self.places(in: writing.outline.source.span) {
      let number = writing.outline.lineNumber(of: place)
      guard number != line else { continue }
      line = number
      report(writing.typedLine(at: place), at: place..<place + 3, &findings)
    }
  }

  /// Looks at a field of the front matter.
  func check(_ field: Located<String>, _ findings: inout Findings) {
    if !Self.places(in: field.value.utf8Span.span).isEmpty { report(field.value, at: field.range, &findings) }
  }

  private func report(_ text: String, at place: Range<Int>, _ findings: inout Findings) {
    let found = text.unicodeScalars.filter { Self.character(for: $0) != nil }
    let right = String(String.UnicodeScalarView(text.unicodeScalars.map { Self.character(for: $0) ?? $0 }))
    let names = found.prefix(5).map { "“\($0)”(U+\(String($0.value, radix: 16, uppercase: true)))" }.joined(
      separator: "、")
    findings.add(
      Self.rule, at: place,
      Phrase(
        zh: "\(names)是部首，不是汉字，读者搜不到", en: "\(names): radicals, not characters, which no search finds"),
      hint: .corrected(right))
  }

  private static func places(in text: Span<UInt8>) -> [Int] {
    text.indices.filter { place in
      guard text[place] == 0xE2, let scalar = text.scalar(at: place) else { return false }
      return character(for: scalar) != nil
    }
  }

  /// The character that a radical looks like; nil of anything else.
  private static func character(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2F00...0x2FD5: kangxi[Int(scalar.value - 0x2F00)]
    case 0x2E80...0x2EF3: supplement[scalar]
    default: nil
    }
  }

  /// The characters of U+2F00 to U+2FD5, in their order (Unicode 16, NFKC; 戶, 靑 and 黃 as they are written today).
  private static let kangxi = Array(
    ("一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止"
      + "歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走"
      + "足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠").unicodeScalars)

  /// Simplified forms among the supplement, as PDF readers give them.
  private static let supplement: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "\u{2EC5}\u{2EC9}\u{2ECB}\u{2ED3}\u{2ED4}\u{2EDA}\u{2EDB}\u{2EDC}\u{2EE2}\u{2EE5}\u{2EE6}\u{2EE8}\u{2EEC}\u{2EEE}\u{2EF0}\u{2EC1}\u{2EA0}\u{2EF3}"
        .unicodeScalars,
      "见贝车长门页风飞马鱼鸟麦齐齿龙虎民龟".unicodeScalars))

  static let rule = Rule(
    "radical-character", .duty, .warning,
    title: Phrase(zh: "部首当成了汉字", en: "radicals in place of characters"),
    requirement: Phrase(
      zh: "从 PDF 复制的“⽂”“⾝”是部首，看着像汉字，搜索、朗读都认不出；改成汉字。",
      en: "Radicals such as U+2F42, which come from PDFs, look like characters; no search finds them."),
    wrong: "⽂件⼀览", right: "文件一览")
}
