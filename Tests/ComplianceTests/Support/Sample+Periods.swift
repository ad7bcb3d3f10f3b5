import Compliance
import Notices

extension Sample {
  /// The sample of 2013-05-20, whose last day is Sunday 2013-06-09, a day worked; published on a day.
  static func published(_ day: String, reason: String? = nil, within: Period = Period(20, .days)) throws -> Self {
    var sample = try Sample()
    sample.notice.published = Located(try .day(day), at: publishedPlace)
    sample.notice.lateReason = reason.map { Located($0, at: 85..<88) }
    sample.publishWithin = within
    try sample.release()
    return sample
  }

  /// The sample before step 公开, seen from a day.
  static func draft(_ today: String, within: Period = Period(20, .days)) throws -> Self {
    var sample = try Sample(lines: Array(lines.prefix(4)))
    sample.publishWithin = within
    sample.today = try .day(today)
    return sample
  }

  /// The sample as one of a kind with 起算, released; `starts` is the event and its day.
  static func ofKind(_ written: String, starts: (String, String)?) throws -> Self {
    var sample = try Sample()
    sample.kinds = [
      kind("yusuan", start: "批准", within: Period(20, .days)), kind("jueding", within: Period(7, .workingDays)),
    ]
    sample.notice.kind = Located(written, at: kindPlace)
    sample.notice.starts = try starts.map { Located(StartEvent(event: $0.0, date: try .day($0.1)), at: 81..<84) }
    try sample.release()
    return sample
  }

  /// The sample as one of a kind that is to be displayed, from one day to another.
  static func displayed(_ least: Period, _ from: String, _ to: String) throws -> Self {
    var sample = try Sample()
    sample.kinds = [kind("gongshi", display: least)]
    sample.notice.kind = Located("gongshi", at: kindPlace)
    sample.notice.display = Located(DisplayPeriod(from: try .day(from), to: try .day(to)), at: 85..<88)
    try sample.release()
    return sample
  }

  /// The sample as one of a kind whose period has another form, from an event or from its formation.
  static func ofTerm(
    _ term: PublicationTerm?, start: String? = nil, event: String = "选举日", out: String, formed: String = "2013-05-20"
  ) throws -> Self {
    var sample = try Sample()
    var own = kind("xuanju", start: start == nil ? nil : event)
    own.term = term
    sample.kinds = [own]
    sample.notice.kind = Located("xuanju", at: kindPlace)
    sample.notice.starts = try start.map { Located(StartEvent(event: event, date: try .day($0)), at: 81..<84) }
    sample.notice.formed.value = try .day(formed)
    sample.notice.published = Located(try .day(out), at: publishedPlace)
    try sample.release()
    return sample
  }
}
