import Diagnostics
import Notices

/// Requires a display as long as the kind's law demands, its first day not counted (民法典 article 201 and 203).
///
/// Where only counting the first day makes it long enough, or the last day falls on a rest day, it is a warning.
struct DisplayTooShort: PeriodRule {
  static let rule = Rule(
    "display-too-short", .duty, .error, title: Phrase(zh: "公示时间不足", en: "display too short"),
    requirement: Phrase(
      zh: "公示期不短于种类规定的天数，起始那天不算；只有连首日算才够的是警告。延长“止”的日期。",
      en:
        "A display lasts as long as its kind demands, the first day not counted: put 止 later. Where only the first day makes it enough it is a warning."
    ),
    basis: Phrase(zh: "种类自己的依据；《民法典》第二百零一条、第二百零三条", en: "the kind's own law; Civil Code, articles 201 and 203"),
    wrong: "公示: { 起: 2014-04-18, 止: 2014-04-22 }", right: "公示: { 起: 2014-04-18, 止: 2014-04-25 }")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let display = item.notice.display else { return }
    guard display.value.from <= display.value.to else {
      findings.add(
        Self.rule, at: display.range,
        Phrase(
          zh: "公示止 \(display.value.to) 早于公示起 \(display.value.from)",
          en: "the display ends \(display.value.to), before it begins \(display.value.from)"))
      return
    }
    guard let kind = item.kind, let least = kind.displayAtLeast, kind.validYears.contains(display.value.from.year)
    else { return }
    let required = item.calendar.lastDay(of: least, after: display.value.from)
    guard display.value.to < required else { return }
    let basis = Phrase(zh: kind.law, en: kind.law)
    let reckoning = Reckoning(of: least, after: display.value.from, basis: basis, in: item.calendar)
    let suffices = isEnoughInclusively(display.value, least, item.calendar)
    let line = "公示: { 起: \(reckoning.start), 止: \(reckoning.lastDay) }"
    findings.add(
      Self.rule, suffices ? .warning : .error, at: display.range,
      suffices
        ? Phrase(
          zh: "公示 \(display.value.from) 至 \(display.value.to) 连首日计、末日不顺延才够 \(least.phrase.zh)（\(kind.law)）",
          en:
            "displayed from \(display.value.from) to \(display.value.to): \(least.phrase.en) only with the first day counted "
            + "or a last day on a rest day (\(kind.law))")
        : Phrase(
          zh: "公示 \(display.value.from) 至 \(display.value.to) 太短；\(kind.name)不得少于 \(least.phrase.zh)（\(kind.law)）",
          en:
            "displayed from \(display.value.from) to \(display.value.to); \(kind.name) needs \(least.phrase.en) (\(kind.law))"
        ),
      hint: Phrase(
        zh: "首日不计，写“\(line)”或更晚；\(reckoning.sentence.zh)",
        en: "the first day is not counted; write \"\(line)\" or later; \(reckoning.sentence.en)"))
  }

  private func isEnoughInclusively(_ display: DisplayPeriod, _ least: Period, _ calendar: WorkCalendar) -> Bool {
    switch least.unit {
    case .days: display.from.days(to: display.to) + 1 >= least.count
    case .workingDays:
      calendar.workingDays(after: display.from.advanced(by: -1), through: display.to) >= least.count
    }
  }
}
