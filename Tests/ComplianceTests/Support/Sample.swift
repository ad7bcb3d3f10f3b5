import Compliance
import Diagnostics
@testable import Notices

/// An item made in memory, released in order, for a test to break.
struct Sample {
  var notice: NoticeFields
  var body = "各村、各单位：\n\n现将有关事项公布如下。\n"
  var people = Sample.people
  var kinds: [Kind] = []
  var attachments: [AttachmentContent] = []
  var today: CivilDate
  var publishWithin = Period(20, .days)
  var remindWithin = Period(5, .workingDays)
  var isBlocked = false
  /// Step 公开 names the first day shown where it is another than its own, as `sign --publish-on` writes it.
  var namesDay = true

  /// Where the fixed fields of a sample stand in its file.
  static let formedPlace = 30..<40
  static let publishedPlace = 45..<55
  static let secrecyPlace = 60..<70
  static let kindPlace = 75..<80
  static let trailPlace = 90..<95
  /// The place of a line of the trail.
  static func line(_ number: Int) -> Range<Int> { 100 + number * 30..<125 + number * 30 }
  /// Where the body begins.
  static let bodyStart = 1000

  /// Formed 2013-05-20, out 2013-06-03, seen from 2013-07-01; the release bears the right fingerprint.
  init(lines: [String] = Sample.lines) throws {
    today = try .day("2013-07-01")
    notice = NoticeFields(
      path: "content/应急管理/预案.md", title: Located("防汛抗旱应急预案", at: 10..<25), category: 0,
      index: Located(try index("2013-0031"), at: 26..<29),
      formed: Located(try .day("2013-05-20"), at: Self.formedPlace),
      secrecy: Located(.cleared, at: Self.secrecyPlace), review: try trail(lines), body: 0..<0)
    try release()
  }

  static let lines = [
    "填报 王芳 2013-05-21", "初审 李强 2013-05-22", "复审 赵敏 2013-05-24", "复核 孙涛 2013-05-28", "公开 周静 2013-06-03",
  ]

  static var people: [Person] {
    [
      person("wangfang", "王芳", [.filing]), person("liqiang", "李强", [.first]), person("zhaomin", "赵敏", [.second]),
      person("suntao", "孙涛", [.verification, .release]), person("zhoujing", "周静", [.release], mayWithdraw: true),
      person("zhangwei", "张伟", [.filing]), person("zhangwei-2", "张伟", [.first]),
    ]
  }

  static func person(_ id: String, _ name: String, _ steps: [ReviewStep], mayWithdraw: Bool = false) -> Person {
    Person(
      id: id, name: name, office: "党政办公室", steps: steps,
      terms: [.init(from: CivilDate(daysSinceEpoch: 15_340), to: CivilDate(daysSinceEpoch: 16_435))], emails: [],
      mayWithdraw: mayWithdraw)
  }

  /// The file: blanks where the front matter stands, then the body.
  var bytes: [UInt8] { [UInt8](repeating: UInt8(ascii: " "), count: Self.bodyStart) + Array(body.utf8) }

  /// The item with the place of its body.
  var placed: Notice {
    var placed = notice
    placed.body = Self.bodyStart..<bytes.count
    if namesDay {
      placed.review.releases(for: placed.published?.value)
      for place in placed.changes.indices {
        placed.changes[place].value.review.releases(for: placed.changes[place].value.published)
      }
    }
    return Notice(placed)
  }

  func assess() throws -> Assessment {
    try assessor.assess(placed, bytes: bytes, attachments: attachments, isBlocked: isBlocked)
  }

  var assessor: Assessor {
    get throws {
      var board = try board(publishWithin: publishWithin)
      board.remindWithin = remindWithin
      return Assessor(board: board, people: people, kinds: kinds, calendar: calendar, today: today)
    }
  }

  /// Writes the fingerprint of the text as it stands into the latest trail.
  mutating func release() throws {
    let expected = try assess().expectedFingerprint
    if notice.changes.isEmpty {
      notice.review = notice.review.released(expected)
    } else {
      notice.changes[notice.changes.count - 1].value.review = notice.latestTrail.released(expected)
    }
  }

  /// Adds a change with five steps and the right fingerprint.
  mutating func change(_ date: String, out published: String, lines: [String]) throws {
    notice.changes.append(
      Located(
        Change(date: try .day(date), published: try .day(published), note: "更新联系电话", review: try trail(lines)),
        at: 500..<520))
    try release()
  }

  static let changeLines = [
    "填报 王芳 2013-06-10", "初审 李强 2013-06-10", "复审 赵敏 2013-06-13", "复核 孙涛 2013-06-13", "公开 周静 2013-06-14",
  ]
}

/// The calendar of all tests.
let calendar = WorkCalendar()

extension ReviewTrail {
  /// The same with one fingerprint on every line.
  func released(_ fingerprint: Fingerprint) -> Self {
    var trail = self
    for position in trail.signOffs.indices { trail.signOffs[position].value.fingerprint = fingerprint }
    return trail
  }

  /// Names the first day shown on the lines of step 公开 that come before it.
  mutating func releases(for published: CivilDate?) {
    for position in signOffs.indices where signOffs[position].value.step == .release {
      let line = signOffs[position].value
      signOffs[position].value.published = published.flatMap { $0 > line.date ? $0 : nil }
    }
  }
}

/// A trail from lines such as `填报 王芳 2013-05-21`, each at its place.
func trail(_ lines: [String]) throws -> ReviewTrail {
  let signOffs = try lines.enumerated().map { number, line in
    let words = line.split(separator: " ").map(String.init)
    guard words.count >= 3, let step = ReviewStep(name: words[0]) else { throw BadSample(text: line) }
    return Located(
      SignOff(
        step: step, person: words[1], date: try .day(words[2]),
        fingerprint: words.count > 3 ? Fingerprint(words[3]) : nil),
      at: Sample.line(number))
  }
  return ReviewTrail(signOffs: signOffs, range: Sample.trailPlace)
}

func index(_ text: String) throws -> IndexNumber {
  guard let number = IndexNumber(text) else { throw BadSample(text: text) }
  return number
}

extension CivilDate {
  static func day(_ text: String) throws -> Self {
    guard let date = Self(iso8601: text.utf8) else { throw BadSample(text: text) }
    return date
  }
}

/// A test wrote something that is not what it should be.
struct BadSample: Error {
  var text: String
}

func board(publishWithin: Period) throws -> Board {
  var board = Board()
  board.name = "南鲁山镇政务公开栏"
  board.publishWithin = publishWithin
  (board.authority.name, board.authority.shortName) = ("南鲁山镇人民政府", "南鲁山镇")
  board.categories = [Category(name: "应急管理", slug: "yingji", description: nil, keywords: [], columnType: nil)]
  board.guide.updated = try .day("2014-01-06")
  board.path = "content/board.yaml"
  return board
}

extension [Finding] {
  /// `rule severity` of each, in order.
  var summary: [String] { map { "\($0.rule.id) \($0.severity.rawValue)" } }

  func first(_ rule: String) -> Finding? { first { $0.rule.id == rule } }
}
