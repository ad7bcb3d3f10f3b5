import Notices

extension SampleBoard {
  /// A board with a kind to be repeated since 2013-04-01 and items of it that came out on some days.
  init(_ today: String, repeating cycle: Repetition.Cycle, out days: [String], years: ClosedRange<Int> = 1...9999)
    throws
  {
    try self.init(today)
    var repeated = kind("cunwu", years: years)
    repeated.repetition = Located(Repetition(cycle, since: try .day("2013-04-01")), at: 40..<50)
    repeated.path = "content/kinds.yaml"
    kinds = [repeated]
    for (number, day) in days.enumerated() {
      var sample = try Sample()
      sample.notice.index.value = try index("2013-100\(number)")
      sample.notice.kind = Located("cunwu", at: Sample.kindPlace)
      sample.notice.published = Located(try .day(day), at: Sample.publishedPlace)
      sample.notice.lateReason = Located("已说明", at: 0..<1)
      try sample.release()
      samples.append(sample)
    }
  }

  /// A board with reports on some years, each out on a day or not yet.
  init(_ today: String, reports: [(Int, String?)]) throws {
    try self.init(today)
    for (year, out) in reports { try report(on: year, out: out) }
  }
}
