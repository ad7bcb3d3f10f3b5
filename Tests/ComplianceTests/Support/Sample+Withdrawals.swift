import Notices

extension Sample {
  /// A released paper that somebody took back.
  static func withdrawn(by person: String, on day: String = "2013-06-20", hidesTitle: Bool = false) throws -> Self {
    var sample = try Sample()
    sample.notice.withdrawal = Located(
      Withdrawal(date: try .day(day), reason: "内容有误", person: person, hidesTitle: hidesTitle), at: 800..<820)
    return sample
  }

  /// A released paper whose reason fell away on Monday 2013-06-17, three working days being the law.
  static func toWithdraw(
    today: String, withdrawn: String? = nil, within: Period? = Period(3, .workingDays)
  ) throws -> Self {
    var sample = try Sample()
    var own = kind("chufa")
    own.withdrawWithin = within
    sample.kinds = [own]
    sample.notice.kind = Located("chufa", at: kindPlace)
    try sample.release()
    sample.notice.mustWithdraw = Located(StartEvent(event: "处罚决定被撤销", date: try .day("2013-06-17")), at: 81..<84)
    sample.notice.withdrawal = try withdrawn.map {
      Located(Withdrawal(date: try .day($0), reason: "处罚决定被撤销", person: "周静", hidesTitle: false), at: 91..<94)
    }
    sample.today = try .day(today)
    return sample
  }
}
