package import Diagnostics
package import Notices

/// One thing that must be done by a day.
package struct DueEntry: Sendable {
  /// What must be done.
  package enum Action: String, Sendable {
    /// An item must be out.
    case publish
    /// A change of an item must be out.
    case publishChange = "publish-change"
    /// An item must come down because an event asks for it.
    case withdraw
    /// A display ends: the paper comes off the wall.
    case takeDown = "take-down"
    /// An application must be answered.
    case reply
    /// Others who were asked must answer; then the organ decides.
    case consultation
    /// A yearly report must be out.
    case report
    /// A kind must be published again.
    case repeatKind = "repeat"
    /// A row of the standard catalogue must have something on the board.
    case fillRow = "standard-row"
  }

  /// What it is about.
  package enum Subject: Hashable, Sendable {
    case item(IndexNumber)
    case report(Int)
    case application(String)
    case kind(String, Round)
    /// The matter of a row of the standard catalogue, and the last day; nil of what must always be there.
    case standard(String, CivilDate?)
  }

  package let action: Action
  package let subject: Subject
  package let lastDay: CivilDate
  /// From today to the last day, or past it; always positive.
  package let distance: Timeliness.Span
  package let isOverdue: Bool
  /// How the period was counted, and so how its rest is said.
  package let unit: Period.Unit
  /// Next year's holidays may still move the last day.
  package let isProvisional: Bool
  /// What it is called; nil where it has no name of its own.
  package let title: String?
  /// Whether the title is already public and may be shown anywhere.
  package let isTitlePublic: Bool
  package let basis: Phrase
  package let reckoning: Phrase
  /// Distinguishes entries with the same subject and action, such as changes; 0 for the first.
  package let number: Int
}

extension DueEntry.Subject: CustomStringConvertible {
  /// The number or id, as the board writes it.
  package var description: String {
    switch self {
    case .item(let index): "\(index)"
    case .report(let year): "\(year)"
    case .application(let number): number
    case .kind(let id, let round): "\(id) \(round.id)"
    case .standard(let matter, let day): day.map { "\(matter) \($0)" } ?? matter
    }
  }
}

extension DueEntry {
  /// A stable identifier that does not depend on the day: action, subject, number.
  package var id: String {
    let suffix = number == 0 ? "" : "-\(number)"
    return "\(action.rawValue)-\(subject.description.replacingSpaces)\(suffix)"
  }

  /// What must be done, in a few words.
  package var task: Phrase {
    switch action {
    case .publish: Phrase(zh: "公开信息", en: "publish")
    case .publishChange: Phrase(zh: "公开变更", en: "publish the change")
    case .withdraw: Phrase(zh: "撤回", en: "withdraw")
    case .takeDown: Phrase(zh: "公示期满，撤下公示", en: "display ends, take down")
    case .reply: Phrase(zh: "答复申请", en: "answer the application")
    case .consultation: Phrase(zh: "征询期满，作出决定", en: "consultation ends, decide")
    case .report: Phrase(zh: "公布年度报告", en: "publish the yearly report")
    case .repeatKind: Phrase(zh: "本期公开", en: "publish for the round")
    case .fillRow: Phrase(zh: "公开标准目录的一项", en: "publish what the standard catalogue lists")
    }
  }

  /// `还有 3 个工作日`, `还有 8 天（5 个工作日）`, `今天` or `逾期 2 天`.
  package var remaining: Phrase {
    let span = unit == .days && !isOverdue ? distance.both : distance.phrase(unit)
    if isOverdue { return Phrase(zh: "逾期 \(span.zh)", en: "overdue by \(span.en)") }
    if distance.days == 0 { return Phrase(zh: "今天", en: "today") }
    return Phrase(zh: "还有 \(span.zh)", en: "\(span.en) left")
  }
}

extension String {
  fileprivate var replacingSpaces: String { String(map { $0 == " " ? "-" : $0 }) }
}
