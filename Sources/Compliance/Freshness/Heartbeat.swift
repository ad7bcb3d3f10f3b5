package import Diagnostics
package import Notices

/// Looks when the site was built last: on the home page, the one page that tells it to its readers, too.
///
/// Nothing else keeps the day, so that a day without news changes no further file.
package struct Heartbeat {
  /// Relative to the root.
  package static let page = "site/index.html"

  private let bytes: [UInt8]?
  private let days: Int
  private let today: CivilDate
  /// Where a host serves the page; nil for that of this machine.
  private let address: String?

  /// - Parameters:
  ///   - bytes: the page; nil when there is none that can be read.
  ///   - days: how old it may be.
  ///   - address: where a host was asked for it; nil for the page of this machine.
  package init(_ bytes: [UInt8]?, days: Int, today: CivilDate, address: String? = nil) {
    self.address = address
    self.bytes = bytes
    self.days = days
    self.today = today
  }

  package var findings: [Finding] {
    guard let bytes else {
      if let address {
        return [
          Finding(
            Self.rule, in: Self.page,
            Phrase(
              zh: "“\(address)”读不到首页，不知道网站停了没有",
              en: "\"\(address)\" serves no home page, so nobody knows of what day it is"), hint: Self.host)
        ]
      }
      return [
        Finding(Self.rule, in: Self.page, Phrase(zh: "还没有生成过网站", en: "the site has never been built"), hint: Self.build)
      ]
    }
    guard let built = Self.day(in: bytes) else {
      return [
        Finding(
          Self.unknown, in: Self.page,
          Phrase(
            zh: "首页上找不到生成日期，不知道网站是哪天生成的", en: "the home page does not say as of which day it stands"),
          hint: Phrase(
            zh: #"主题的 home.mustache 里写：<p class="as-of"><time datetime="{{as-of.iso}}">{{as-of.text}}</time></p>"#,
            en:
              #"write in the theme's home.mustache: <p class="as-of"><time datetime="{{as-of.iso}}">{{as-of.text}}</time></p>"#
          ))
      ]
    }
    let age = built.value.days(to: today)
    guard age > days else { return [] }
    if let address {
      return [Finding(Self.rule, in: Self.page, Self.old(built.value, age, days, at: address), hint: Self.host)]
    }
    return [
      Finding(
        Self.rule, in: Self.page, at: built.range,
        Phrase(
          zh: "网站是 \(built.value) 生成的，已过 \(age) 天，超过 \(days) 天",
          en: "the site was built on \(built.value), \(age) days ago; at most \(days) were allowed"), hint: Self.build)
    ]
  }

  /// The day of the build that a home page tells: that in `<… class="as-of">…<time datetime="2014-03-31">`.
  package static func day(in page: [UInt8]) -> Located<CivilDate>? {
    let words = [Array("class=\"as-of\"".utf8), Array("datetime=\"".utf8)]
    var place = 0
    for word in words {
      guard let found = page[place...].firstRange(of: word) else { return nil }
      place = found.upperBound
    }
    let range = place..<min(page.count, place + 10)
    return CivilDate(iso8601: page[range]).map { Located($0, at: range) }
  }

  package static let rule = Rule(
    "heartbeat", .duty, .error,
    title: Phrase(zh: "网站多日没有生成", en: "the site was not built for days"),
    requirement: Phrase(
      zh: "网站要每天生成：到期的信息、期满的公示、有效期都按生成那天显示。用 `check --heartbeat 3` 检查是否停了三天以上。",
      en: "The site is built every day, since what is due, over or lapsed is shown as of that day."),
    basis: Phrase(zh: "国办秘函〔2019〕19号（首页两周不更新，单项否决）", en: "国办秘函〔2019〕19号 (home page, two weeks)"),
    wrong: "首页写着 2014-03-20，今天是3月31日", right: "每天运行 noticeboard build")

  package static let unknown = Rule(
    "heartbeat-unknown", .duty, .warning,
    title: Phrase(zh: "首页没有生成日期", en: "the home page does not say when it was built"),
    requirement: Phrase(
      zh: "首页要写明内容截至哪一天，读者和检查都靠它。", en: "The home page says as of which day it stands."),
    wrong: "主题的 home.mustache 里没有 as-of",
    right: #"<p class="as-of"><time datetime="{{as-of.iso}}">{{as-of.text}}</time></p>"#)

  private static func old(_ day: CivilDate, _ age: Int, _ days: Int, at address: String) -> Phrase {
    Phrase(
      zh: "“\(address)”上的网站是 \(day) 的，已过 \(age) 天，超过 \(days) 天",
      en: "\"\(address)\" serves the site of \(day), \(age) days old; at most \(days) were allowed")
  }

  private static let host = Phrase(
    zh: "运行 noticeboard publish，看每天的任务为什么停了；再运行 noticeboard verify，看主机给的是不是旧页",
    en:
      "run noticeboard publish and see why the daily task has stopped; then noticeboard verify, for pages out of a cache"
  )

  private static let build = Phrase(
    zh: "运行 noticeboard build，并查看每天自动生成的任务为什么停了",
    en: "run noticeboard build, and see why the daily task has stopped")
}
