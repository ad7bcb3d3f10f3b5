/// How many papers of one kind a year made, repealed and left in force (台账/政策文件.csv): table 2, article 20(1).
package struct PaperCount: Sendable {
  package var row: Int
  package var year: Located<Int>
  package var kind: Located<Kind>
  /// 本年制发件数.
  package var made: Located<Int>
  /// 本年废止件数.
  package var repealed: Located<Int>
  /// 现行有效件数.
  package var inForce: Located<Int>

  /// The two rows of table 2.
  package enum Kind: String, CaseIterable, Sendable {
    /// 规章, which no township can make.
    case rules = "规章"
    case normative = "行政规范性文件"
  }
}
