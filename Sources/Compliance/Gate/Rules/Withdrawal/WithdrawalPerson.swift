import Diagnostics
import Notices

/// Requires that one authorised person in office takes a paper back (可撤回).
///
/// The paper is taken back all the same: a leak must come down, whoever says so. But what anybody wrote as the reason is
/// not shown.
struct WithdrawalPerson: WithdrawalRule {
  static let rule = Rule(
    "withdrawal-person", .duty, .error, title: Phrase(zh: "撤回的人", en: "who withdrew"),
    requirement: Phrase(
      zh: "由一个可撤回、在任的人撤回。撤回照样生效，但原因不显示，只写“\(Withdrawal.unconfirmed)”，要补正是谁撤的。",
      en:
        "One authorised person in office withdraws. The withdrawal holds all the same, but its reason is not shown; put right "
        + "who did it."),
    wrong: "撤回: { 日期: 2014-04-18, 原因: 多列一栏, 人: 王芳 }", right: "撤回: { 日期: 2014-04-18, 原因: 多列一栏, 人: 周静 }")

  func check(_ paper: Paper, _ findings: inout Findings) {
    guard let withdrawal = paper.withdrawal,
      let wrong = reason(withdrawal.value, paper.roster)
    else { return }
    findings.add(Self.rule, at: withdrawal.range, wrong, hint: Self.who(withdrawal.value, paper.roster))
  }

  /// Whether exactly one person is meant and was allowed to withdraw on that day.
  static func isAuthorised(_ withdrawal: Withdrawal, _ roster: Roster) -> Bool {
    guard let person = roster.person(withdrawal.person) else { return false }
    return person.mayWithdraw && person.isInOffice(on: withdrawal.date)
  }

  private func reason(_ withdrawal: Withdrawal, _ roster: Roster) -> Phrase? {
    switch roster.find(withdrawal.person) {
    case .none:
      Phrase(
        zh: "已撤回，但 people.yaml 中没有“\(withdrawal.person)”；须由可撤回的人撤回",
        en: "withdrawn, yet people.yaml has nobody called \"\(withdrawal.person)\"; somebody with 可撤回 must do it")
    case .several:
      Phrase(
        zh: "已撤回，但不止一人叫“\(withdrawal.person)”；须写编号",
        en: "withdrawn, yet several people are called \"\(withdrawal.person)\"; write the id")
    case .one(let person) where !person.mayWithdraw:
      Phrase(
        zh: "已撤回，但“\(person.name)”未获授权；须由可撤回的人撤回",
        en: "withdrawn, yet \"\(person.name)\" is not authorised; somebody with 可撤回 must do it")
    case .one(let person) where !person.isInOffice(on: withdrawal.date):
      Phrase(
        zh: "已撤回，但“\(person.name)”在 \(withdrawal.date) 不在任；须由在任且可撤回的人撤回",
        en:
          "withdrawn, yet \"\(person.name)\" was not in office on \(withdrawal.date); somebody in office with 可撤回 must do it"
      )
    case .one: nil
    }
  }

  private static func who(_ withdrawal: Withdrawal, _ roster: Roster) -> Phrase {
    let people = roster.people.filter { $0.mayWithdraw && $0.isInOffice(on: withdrawal.date) }
    guard let first = people.first else {
      return Phrase(
        zh: "当日无人可撤回：在 people.yaml 里写：可撤回: true",
        en: "nobody could withdraw on that day: write \"可撤回: true\" in people.yaml")
    }
    let name = roster.signature(of: first)
    let example = "撤回: { 日期: \(withdrawal.date), 原因: …, 人: \(name) }"
    return Phrase(zh: "例如：\(example)", en: "for example: \(example)")
  }
}
