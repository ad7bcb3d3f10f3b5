/// How many administrative acts of one kind a year saw, or what they brought in (台账/行政行为.csv): table 2.
package struct ActionCount: Sendable {
  package var row: Int
  package var year: Located<Int>
  package var kind: Located<Kind>
  /// 数量: decisions; for 行政事业性收费 the fen that were charged, written in 万元.
  package var amount: Located<Int>

  /// The rows of table 2 on acts and fees.
  package enum Kind: String, CaseIterable, Sendable {
    case licence = "行政许可"
    case penalty = "行政处罚"
    case coercion = "行政强制"
    case fees = "行政事业性收费"
  }
}
