/// One question that somebody put to an office, or several alike on one day (台账/咨询.csv); never who asked.
///
/// What is asked by telephone, at the counter or on line and answered at once is no application (咨询, beside 申请).
package struct Inquiry: Sendable {
  package var row: Int
  package var date: Located<CivilDate>
  package var way: Located<Way>
  /// 事项类别: a class in a few Chinese characters.
  package var subject: Located<String>
  /// 人次: how many asked.
  package var people: Located<Int>
  /// 答复日期; nil while it is open.
  package var answered: Located<CivilDate>?
  /// 答复单位: the office that answered, of what is answered.
  package var office: Located<String>?

  /// How it came in.
  package enum Way: String, CaseIterable, Sendable {
    case telephone = "电话"
    case visit = "来访"
    case online = "网上"
    case letter = "信函"
  }
}
