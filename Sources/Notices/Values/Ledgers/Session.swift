/// One meeting, training or piece of publicity on disclosure, or several alike (台账/培训宣传.csv).
package struct Session: Sendable {
  package var row: Int
  package var date: Located<CivilDate>
  package var kind: Located<Kind>
  /// 事项类别: a class in a few Chinese characters.
  package var subject: Located<String>
  /// 次数.
  package var times: Located<Int>
  /// 人次: how many took part.
  package var people: Located<Int>

  /// What sort of gathering it was.
  package enum Kind: String, CaseIterable, Sendable {
    case meeting = "会议"
    case training = "培训"
    case publicity = "宣传"
  }
}
