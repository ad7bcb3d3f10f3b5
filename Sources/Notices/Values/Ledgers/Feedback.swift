/// One complaint, opinion or defect that supervision brought (台账/监督反馈.csv); never who brought it.
package struct Feedback: Sendable {
  package var row: Int
  /// 编号: unique in the ledger.
  package var number: Located<String>
  package var received: Located<CivilDate>
  package var source: Located<Source>
  package var nature: Located<Nature>
  /// 事项类别: a class in a few Chinese characters.
  package var subject: Located<String>
  /// 办结日期; nil while it is open.
  package var closed: Located<CivilDate>?
  /// 办理结果, of what is closed.
  package var outcome: Located<Outcome>?

  /// Who supervises: 监督 by the masses, internally, and by the people's congress.
  package enum Source: String, CaseIterable, Sendable {
    case masses = "群众"
    case internally = "内部"
    case congress = "人大"
  }

  /// What it is.
  package enum Nature: String, CaseIterable, Sendable {
    /// 举报投诉, which the yearly report counts.
    case complaint = "投诉举报"
    case opinion = "意见建议"
    case defect = "检查问题"
  }

  /// What became of it.
  package enum Outcome: String, CaseIterable, Sendable {
    case mended = "已解决"
    case explained = "已解释"
    case unfounded = "不属实"
  }
}
