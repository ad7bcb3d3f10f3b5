import Diagnostics
import Notices

/// Requires 公示 of a kind that must be displayed for some time (kinds.yaml, 公示至少 or 须公示).
struct DisplayMissing: PeriodRule {
  static let rule = Rule(
    "display-missing", .duty, .error, title: Phrase(zh: "缺少公示期", en: "display missing"),
    requirement: Phrase(zh: "kinds.yaml 写了“公示至少”或“须公示”的种类，要写“公示”的起止。", en: "A kind that must be displayed needs 公示."),
    basis: Phrase(zh: "种类自己的依据，见 kinds.yaml", en: "the kind's own law, in kinds.yaml"),
    wrong: "种类: biaozhang",
    right: """
      种类: biaozhang
      公示: { 起: 2014-04-18, 止: 2014-04-25 }
      """)

  func check(_ item: Item, _ findings: inout Findings) {
    let from = item.notice.releaseDay ?? item.today
    guard item.notice.display == nil, let kind = item.kind, kind.validYears.contains(from.year) else { return }
    guard let least = kind.displayAtLeast else {
      if kind.mustDisplay {
        findings.add(
          Self.rule, at: place(item),
          Phrase(
            zh: "\(kind.name)须公示（\(kind.law)），缺少 公示", en: "\(kind.name) must be displayed (\(kind.law)); 公示 is missing"),
          hint: Self.write(from))
      }
      return
    }
    let reckoning = Reckoning(of: least, after: from, basis: Phrase(zh: kind.law, en: kind.law), in: item.calendar)
    findings.add(
      Self.rule, at: place(item),
      Phrase(
        zh: "\(kind.name)须公示不少于 \(least.phrase.zh)（\(kind.law)），缺少 公示",
        en: "\(kind.name) must be displayed for \(least.phrase.en) (\(kind.law)); 公示 is missing"),
      hint: Self.write(from, reckoning))
  }

  private func place(_ item: Item) -> Range<Int> { item.notice.kind?.range ?? 0..<0 }

  private static func write(_ from: CivilDate, _ reckoning: Reckoning) -> Phrase {
    let line = "公示: { 起: \(from), 止: \(reckoning.lastDay) }"
    return Phrase(zh: "写：\(line)；\(reckoning.sentence.zh)", en: "write: \(line); \(reckoning.sentence.en)")
  }

  private static func write(_ from: CivilDate) -> Phrase {
    let line = "公示: { 起: \(from), 止: \(from.advanced(by: 7)) }"
    return Phrase(
      zh: "法律没有写多长，由本栏定，例如：\(line)", en: "the law sets no length; choose one, for example: \(line)")
  }
}
