package import Diagnostics
package import Notices

/// Requires that on every day somebody may sign each step, and somebody else the step before it.
///
/// Looks ahead, since whoever follows must be in people.yaml before the first paper waits.
package enum StepVacant: RuleKeeper {
  package static let rule = Rule(
    "step-vacant", .duty, .error, title: Phrase(zh: "有一步没有人签", en: "nobody signs a step"),
    requirement: Phrase(
      zh: "填报、初审、复审、复核、公开，每一步每一天都有任期之内的人可以签，挨着的两步不是同一个人；提前 60 天提醒。",
      en:
        "On each day somebody in office may sign each of the five steps, adjacent ones by different people; told 60 days ahead."
    ),
    basis: .review, wrong: "（初审只有李强一个人，任期: { 从: 2011-01-01, 至: 2014-12-31 }，2015年没有接任的）",
    right: "（2014年里加上接任的人，步骤: [初审]，任期: { 从: 2015-01-01 }）")

  /// How many days ahead a vacancy is told.
  private static let horizon = 60

  /// At most one for each step: the first day within the horizon on which nobody can sign it.
  ///
  /// Complexity: linear in the people, for each of their days of change within the horizon.
  package static func findings(_ people: [Person], in path: String, today: CivilDate) -> [Finding] {
    var findings: [ReviewStep: Finding] = [:]
    for day in daysOfChange(people, from: today) {
      var before: [Int]?
      for step in ReviewStep.allCases {
        let able = people.indices.filter { people[$0].steps.contains(step) && people[$0].isInOffice(on: day) }
        let different = able.filter { person in before?.contains { $0 != person } ?? true }
        if findings[step] == nil, different.isEmpty {
          findings[step] =
            able.first.map { same(people[$0], step, from: day, today, path) }
            ?? vacancy(of: step, people, on: day, today, path)
        }
        // A step that nobody can sign is told once, and not again of those behind it.
        before = different.isEmpty ? nil : different
      }
    }
    return findings.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Today and the days within the horizon on which somebody comes or is gone.
  private static func daysOfChange(_ people: [Person], from today: CivilDate) -> [CivilDate] {
    let terms = people.lazy.flatMap(\.terms)
    let changes = terms.flatMap { [$0.from, $0.to?.advanced(by: 1)].compactMap { $0 } }
    let last = today.advanced(by: horizon)
    return [today] + Set(changes.filter { today < $0 && $0 <= last }).sorted()
  }

  private static func vacancy(
    of step: ReviewStep, _ people: [Person], on day: CivilDate, _ today: CivilDate, _ path: String
  ) -> Finding {
    let terms = people.filter { $0.steps.contains(step) }.flatMap { person in
      person.terms.compactMap { term in term.to.map { (person: person, term: term, to: $0) } }
    }
    let last = terms.filter { $0.to < day }.max { $0.to < $1.to }
    let start = last.map { $0.to.advanced(by: 1) } ?? day
    let again = people.lazy.filter { $0.steps.contains(step) }.flatMap(\.terms).map(\.from).filter { $0 > day }.min()
    let isNow = day == today
    return Finding(
      rule, isNow ? .error : .warning, in: path, at: last?.person.place ?? 0..<0,
      Phrase(
        zh: "从 \(start) 起没有人可以签“\(step.name)”\(again.map { "，到 \($0) 才有" } ?? "")；没有这一步，什么也公开不了",
        en:
          "from \(start) on\(again.map { " until \($0)" } ?? "") nobody can sign \(step.name); without it nothing can be released"
      ),
      hint: hint(step, from: start, last: last?.term, isOnly: last?.person.terms.count == 1))
  }

  private static func hint(_ step: ReviewStep, from day: CivilDate, last: Person.Term?, isOnly: Bool) -> Phrase {
    let kept = isOnly ? last.map { "任期: { 从: \($0.from) }" } : nil
    return Phrase(
      zh: "给接任的人加一项，写明：步骤: [\(step.name)]，任期: { 从: \(day) }"
        + (kept.map { "；仍由原来的人签的，改成：\($0)" } ?? ""),
      en: "add whoever follows, with 步骤: [\(step.name)] and 任期: { 从: \(day) }"
        + (kept.map { "; if the same person goes on, write: \($0)" } ?? ""))
  }

  /// Only the person of the step before could sign.
  private static func same(
    _ person: Person, _ step: ReviewStep, from day: CivilDate, _ today: CivilDate, _ path: String
  ) -> Finding {
    let former = ReviewStep(rawValue: step.rawValue - 1)?.name ?? ""
    return Finding(
      rule, day == today ? .error : .warning, in: path, at: person.place,
      Phrase(
        zh: "从 \(day) 起，“\(former)”和“\(step.name)”只有同一个人可以签；挨着的两步不能是同一个人，什么也公开不了",
        en: "from \(day) on only one person could sign both \(former) and \(step.name); adjacent steps want two people"),
      hint: Phrase(
        zh: "让另一个人也签“\(step.name)”，例如给他写：步骤: [\(step.name)]",
        en: "let somebody else sign \(step.name), too, for example: 步骤: [\(step.name)]"))
  }
}
