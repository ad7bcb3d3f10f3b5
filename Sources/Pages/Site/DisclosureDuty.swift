import Compliance
import Embedded
import Notices

/// A matter that the law tells a township to disclose on its own.
///
/// 条例 article 12 of 2007, articles 20 and 21 of 2019.
struct DisclosureDuty: Sendable, Equatable {
  /// The article, as people write it.
  let article: String
  /// The matter in the article's words.
  let matter: String
  /// Words in titles and keywords by which its papers are known.
  let words: [String]

  /// The duties of the law that is in force on a day, in its order.
  static func all(on day: CivilDate) -> [DisclosureDuty] {
    let rows = all.filter { $0.from <= day }
    let latest = rows.map(\.from).max()
    return rows.filter { $0.from == latest }.map(\.duty)
  }

  /// Every line of the list, which has no quotes in it; a test counts them.
  private static let all: [(from: CivilDate, duty: DisclosureDuty)] =
    String(decoding: EmbeddedFile.disclosureDuties, as: UTF8.self).split(separator: "\n").dropFirst()
    .compactMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      guard cells.count == 5, let from = CivilDate(iso8601: cells[0].utf8) else { return nil }
      let words = cells[4].split(separator: "|").map(String.init)
      return (from, DisclosureDuty(article: String(cells[1]), matter: String(cells[3]), words: words))
    }
}

struct Coverage: Sendable {
  let duty: DisclosureDuty
  /// Positions of the items that name one of its words in title or keywords, newest first; none that was taken back.
  let items: [Int]

  /// Each duty of the day of the build.
  ///
  /// - Complexity: linear in the characters of titles and keywords, each of which is looked up once.
  static func of(_ site: Site) -> [Coverage] {
    let duties = DisclosureDuty.all(on: site.today)
    let finder = WordFinder(duties.map(\.words))
    var items = [[Int]](repeating: [], count: duties.count)
    for (position, item) in site.items.enumerated() where !item.isWithdrawn {
      for duty in finder.lists(named: item.notice) { items[duty].append(position) }
    }
    return zip(duties, items).map { Coverage(duty: $0, items: $1) }
  }
}
