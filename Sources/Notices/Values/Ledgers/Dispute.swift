/// One administrative review or lawsuit about disclosure (台账/行政复议诉讼.csv); never who brought it.
package struct Dispute: Sendable {
  package var row: Int
  /// 编号: unique in the ledger.
  package var number: Located<String>
  package var kind: Located<Kind>
  /// 收到日期: the day on which the organ learned of it.
  package var received: Located<CivilDate>
  /// 审结日期; nil while it is pending.
  package var closed: Located<CivilDate>?
  /// 结果, of what is closed.
  package var outcome: Located<Outcome>?
  /// 申请编号: the application that it is about; nil when it is about none.
  package var application: Located<String>?

  /// The three groups of the yearly report's table 4.
  package enum Kind: String, CaseIterable, Sendable {
    case review = "行政复议"
    case suit = "未经复议直接起诉"
    case suitAfterReview = "复议后起诉"
  }

  /// How it ended: three of the columns of table 4.
  package enum Outcome: String, CaseIterable, Sendable {
    case upheld = "结果维持"
    case corrected = "结果纠正"
    case other = "其他结果"
  }
}
