import Notices

extension Sample {
  /// The sample with another decision on its secrecy and an empty body, released all the same, on 2013-06-03.
  static func decided(_ secrecy: Secrecy, lines: [String] = Sample.lines, body: String = "") throws -> Self {
    var sample = try Sample(lines: lines)
    sample.notice.secrecy.value = secrecy
    sample.body = body
    try sample.release()
    sample.today = try .day("2013-06-03")
    return sample
  }
}

extension Secrecy {
  /// Referred on 2013-05-25; nil: not answered yet.
  static func referred(_ mayPublish: Bool?, _ day: String? = nil) throws -> Self {
    let date = try day.map { try CivilDate.day($0) }
    return .referred(
      to: "沂源县国家保密局", on: try .day("2013-05-25"), answer: mayPublish.map { .init(mayPublish: $0, date: date) })
  }
}
