import Diagnostics
import Markup
import Notices

/// Requires that words are written with characters rather than with the radicals that look like them.
///
/// Text copied from a PDF often holds them: nobody finds it by searching, and some devices have no face for them.
struct RadicalCharacter: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.typed.mayHold(CompatibilityForms.radicals) else { return }
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
    let found = text.unicodeScalars.filter { CompatibilityForms.character(forRadical: $0) != nil }
    let right = String(
      String.UnicodeScalarView(text.unicodeScalars.map { CompatibilityForms.character(forRadical: $0) ?? $0 }))
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
      return CompatibilityForms.character(forRadical: scalar) != nil
    }
  }

  static let rule = Rule(
    "radical-character", .duty, .warning,
    title: Phrase(zh: "部首当成了汉字", en: "radicals in place of characters"),
    requirement: Phrase(
      zh: "从 PDF 复制的“⽂”“⾝”是部首，看着像汉字，搜索、朗读都认不出；改成汉字。",
      en: "Radicals such as U+2F42, which come from PDFs, look like characters; no search finds them."),
    wrong: "⽂件⼀览", right: "文件一览")
}
