/// The words of a yearly report (年度报告/<year>.md), behind the same five steps as an item.
package struct YearReport: Sendable {
  /// The years of which there can be one: from that in which the Regulation came into force, as far as years are read.
  package static let years = 2008...2099

  /// The file, relative to the root.
  package var path: String
  package var title: Located<String>
  package var year: Located<Int>
  /// 文号.
  package var documentNumber: Located<String>?
  /// 形成日期.
  package var formed: Located<CivilDate>
  /// 公开日期 as written; nil means the day of step 公开.
  package var published: Located<CivilDate>?
  /// 保密: there is no default.
  package var secrecy: Located<Secrecy>
  package var review: ReviewTrail
  /// 登记数, which the ledgers have replaced; nil when not written.
  package var registered: RegisteredFigures?
  /// 已报送: the day on which the figures went to the authority above; from then on they are locked.
  package var submitted: Located<CivilDate>?
  /// 来源: 转录, with what it was taken from; nil of a report that is the board's own.
  package var transcription: Transcription?
  /// 例外: findings about leaks that somebody decided on; never shown.
  package var exceptions: [Located<LeakException>] = []
  /// The Markdown after the front matter, as bytes of the file.
  package var body: Range<Int>
}

/// 登记数: counts and amounts of a year as an older report states them by hand; the ledgers say what is shown.
package struct RegisteredFigures: Sendable {
  /// One for each key, in their order.
  package let values: [Located<Int>]

  /// The keys of 登记数, in the order of the fingerprint.
  package enum Key: Int, CaseIterable, Sendable {
    case applications, fees, waivers, reviews, lawsuits, complaints

    package var name: StaticString {
      switch self {
      case .applications: "依申请公开"
      case .fees: "收费金额"
      case .waivers: "减免金额"
      case .reviews: "行政复议"
      case .lawsuits: "行政诉讼"
      case .complaints: "投诉举报"
      }
    }

    /// The figure that the ledgers give for it.
    package var figure: String {
      switch self {
      case .applications: "依申请公开.收到"
      case .fees: "收费.金额"
      case .waivers: "减免.金额"
      case .reviews: "行政复议.总数"
      case .lawsuits: "行政诉讼.总数"
      case .complaints: "投诉举报.总数"
      }
    }
  }

  /// What is stated for a key.
  package subscript(key: Key) -> Located<Int> { values[key.rawValue] }
}

extension RegisteredFigures: Equatable {
  /// Whether the same is stated, wherever it is written.
  package static func == (one: Self, other: Self) -> Bool { one.values.map(\.value) == other.values.map(\.value) }
}
