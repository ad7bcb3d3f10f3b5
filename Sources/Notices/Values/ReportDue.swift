/// When the yearly report is due, for years of report from one on (board.yaml, 年报期限).
package struct ReportDue: Hashable, Sendable {
  /// 自: the first year reported on.
  package var since: Int
  /// 至迟: the day of the following year by which it must be out.
  package var by: MonthDay
  /// 底线: a later day that is forgiven until then; nil: none.
  package var hardLimit: MonthDay?
  /// 依据: the notice that asks for the report; nil: the Regulation.
  package var basis: String?

  /// The last day that the law leaves to anybody: 31 March, 条例2007 article 31 and 条例2019 article 49.
  static let latest = MonthDay.march31

  /// 31 March under 条例2007 article 31; under 条例2019 article 49, 31 January as townships keep it, 31 March at last.
  package static var statutory: [ReportDue] {
    [ReportDue(since: 2008, by: latest), ReportDue(since: 2019, by: .january31, hardLimit: latest)]
  }
}
