import Diagnostics
import Notices

/// Compares a display with the days on which the paper was made and published: what nobody can see is not displayed.
struct DisplayBeforeRelease: PeriodRule {
  static let rule = Rule(
    "display-before-release", .duty, .warning, title: Phrase(zh: "公示期早于公开", en: "displayed before it was published"),
    requirement: Phrase(
      zh: "公示期从形成以后、公开那天或者以后算起；公开晚了的，“止”往后延，或者写明在别处公示的情况。",
      en: "A display begins when the paper exists and is published; where that was late, 止 is put later, or the text "
        + "says where else it was displayed."),
    basis: Phrase(zh: "种类自己的依据；《民法典》第二百零一条", en: "the kind's own law; Civil Code, article 201"),
    wrong: "公开日期: 2014-04-28\n公示: { 起: 2014-04-18, 止: 2014-04-25 }",
    right: "公开日期: 2014-04-18\n公示: { 起: 2014-04-18, 止: 2014-04-25 }")

  func check(_ item: Item, _ findings: inout Findings) {
    guard let display = item.notice.display, display.value.from <= display.value.to,
      let message = breach(display.value, of: item)
    else { return }
    findings.add(
      Self.rule, at: display.range, message,
      hint: Phrase(
        zh: "核对三个日期，写错的改正；公开确实晚了的，把“止”往后延",
        en: "check the three days; where it was published late indeed, put 止 later"))
  }

  private func breach(_ display: DisplayPeriod, of item: Item) -> Phrase? {
    let formed = item.notice.formed.value
    if display.from < formed {
      return Phrase(
        zh: "公示从 \(display.from) 起，形成日期却是 \(formed)", en: "displayed from \(display.from), and formed on \(formed)")
    }
    guard let released = item.publications.first?.released, released > display.from else { return nil }
    if released > display.to {
      return Phrase(
        zh: "公示 \(display.from) 至 \(display.to)，这条信息 \(released) 才公开，公示期里没有人看得到",
        en: "displayed from \(display.from) to \(display.to), and published on \(released): nobody could see it")
    }
    guard let kind = item.kind, let least = kind.displayAtLeast, kind.validYears.contains(display.from.year) else {
      return nil
    }
    let required = item.calendar.lastDay(of: least, after: released)
    // What was too short from the first day on has a rule of its own.
    guard display.to < required, display.to >= item.calendar.lastDay(of: least, after: display.from) else { return nil }
    return Phrase(
      zh: "公示从 \(display.from) 起，这条信息 \(released) 才公开；从公开那天算，\(least.phrase.zh)要到 \(required)（\(kind.law)）",
      en: "displayed from \(display.from), and published on \(released): \(least.phrase.en) from then on end on "
        + "\(required) (\(kind.law))")
  }
}
