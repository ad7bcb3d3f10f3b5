import Compliance
import Notices

extension Sample {
  /// An item with a phone, a home and exceptions, `rule|masked|person|day` each.
  static func excepting(_ body: String, _ exceptions: String...) throws -> Assessment {
    var sample = try Sample()
    sample.body = body
    sample.notice.exceptions = try exceptions.enumerated().map { number, text in
      let parts = text.split(separator: "|").map(String.init)
      let exception = LeakException(
        rule: parts[0], masked: parts[1], person: parts[2], date: try .day(parts[3]), reason: "值班电话")
      return Located(exception, at: 800 + number..<801 + number)
    }
    try sample.release()
    return try sample.assessShown()
  }
}
