/// One fee that was charged, one that was waived, or the word of a department that it charged nothing (台账/收费减免.csv).
package struct FeeEntry: Sendable {
  package var row: Int
  /// 编号: unique in the ledger.
  package var number: Located<String>
  package var date: Located<CivilDate>
  package var kind: Located<Kind>
  /// 项目; nil of the word that nothing was charged.
  package var item: Located<Item>?
  /// 申请编号: the application that it belongs to; nil when it belongs to none.
  package var application: Located<String>?
  /// 金额, in fen.
  package var amount: Located<Int>
  /// 部门: which department charged; nil: the township itself, or nobody said.
  package var department: Located<String>?

  /// Whether it was charged.
  package enum Kind: String, CaseIterable, Sendable {
    case charged = "收费"
    case waived = "减免"
    case nothing = "未收费"
  }

  /// What was charged for: 条例2007 article 27, 条例2019 article 42.
  package enum Item: String, CaseIterable, Sendable {
    case search = "检索"
    case copy = "复制"
    case post = "邮寄"
    case processing = "信息处理"
  }
}
