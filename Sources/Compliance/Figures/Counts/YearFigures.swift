package import Notices

/// What one year's items add up to; every figure keeps the items behind it.
///
/// 条例2007 art. 32(1) and 条例2019 art. 50(1) want the state of proactive disclosure in the yearly report.
package struct YearFigures: Sendable {
  package let year: Int
  /// Items disclosed in the year, by index number.
  package let disclosed: [Disclosure]
  /// The same, one list a category in the board's order.
  package let byCategory: [[Disclosure]]
  package let onTime: [Disclosure]
  package let late: [Disclosure]
  let withDisplayPeriod: [Disclosure]
  /// Items taken back in the year, whenever they were disclosed.
  package let withdrawn: [Disclosure]
  /// Items with a released change in the year, whenever they were disclosed.
  package let changed: [Disclosure]
  /// Released changes of the year, of items of any year.
  package let changeCount: Int

  /// For each category the runs of days without news that end in the year.
  let gaps: [NewsGaps]

  /// Counts a year out of all disclosures; linear in their number.
  package init(year: Int, among all: [Disclosure], categoryCount: Int) {
    let ofYear = all.filter { $0.released.year == year }.sorted { $0.index < $1.index }
    self.year = year
    disclosed = ofYear
    byCategory = (0..<categoryCount).map { category in ofYear.filter { $0.category == category } }
    onTime = ofYear.filter(\.isOnTime)
    late = ofYear.filter { !$0.isOnTime }
    withDisplayPeriod = ofYear.filter(\.hasDisplayPeriod)
    withdrawn = all.filter { $0.withdrawn?.year == year }.sorted { $0.index < $1.index }
    changed = all.filter { $0.changes.contains { $0.year == year } }.sorted { $0.index < $1.index }
    gaps = NewsGaps.of(year, among: all, categoryCount: categoryCount)
    changeCount = all.reduce(0) { $0 + $1.changes.count { $0.year == year } }
  }

  /// The share of items released in time, in tenths of a percent rounded half up; nil for a year without items.
  ///
  /// While one is late it is not the whole, however many there are.
  var onTimePerMille: Int? {
    guard !disclosed.isEmpty else { return nil }
    let rounded = (onTime.count * 2000 + disclosed.count) / (2 * disclosed.count)
    return onTime.count < disclosed.count ? min(rounded, 999) : rounded
  }

  /// The share of items released in time, such as `97.9%`.
  package var onTimeRate: String? {
    onTimePerMille.map(Self.percent)
  }

  /// Tenths of a percent as percent.
  static func percent(_ perMille: Int) -> String {
    perMille % 10 == 0 ? "\(perMille / 10)%" : "\(perMille / 10).\(perMille % 10)%"
  }
}

/// One item as the yearly report counts it: its first release passed the gate.
///
/// Later withdrawal, repeal or change does not alter the count; changes are counted apart.
package struct Disclosure: Sendable, Equatable {
  package var index: IndexNumber
  /// The position of the category in the board's list.
  package var category: Int
  /// The first 公开日期; its year is the year the item counts in.
  package var released: CivilDate
  /// Released within the enforced period.
  package var isOnTime: Bool
  package var hasDisplayPeriod: Bool
  /// The day of 撤回, when the item was taken back.
  package var withdrawn: CivilDate?
  /// The days on which released changes were out.
  package var changes: [CivilDate]
  /// Where it was published beside the web site.
  package var channels: [PublicationChannel]

  package init(
    index: IndexNumber, category: Int, released: CivilDate, isOnTime: Bool, hasDisplayPeriod: Bool,
    withdrawn: CivilDate?, changes: [CivilDate], channels: [PublicationChannel] = []
  ) {
    self.index = index
    self.category = category
    self.released = released
    self.isOnTime = isOnTime
    self.hasDisplayPeriod = hasDisplayPeriod
    self.withdrawn = withdrawn
    self.changes = changes
    self.channels = channels
  }
}
