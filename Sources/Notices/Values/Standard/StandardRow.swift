/// One row of the township's standard catalogue (标准目录.csv): a matter that must be on the board.
///
/// 国办发〔2019〕54号: 基层政务公开标准目录, with matter, elements, basis, time, organ, channel.
package struct StandardRow: Sendable {
  /// The number of the row as spreadsheets count.
  package let number: Int
  /// 序号 as written; empty where there is none.
  package let label: String
  /// 公开事项 from the first level to the last, at least one, with the bytes of the last.
  package let matter: Located<[String]>
  /// 公开内容（要素）, a line each.
  package let elements: [String]
  /// 公开依据, a line each.
  package let basis: [String]
  /// 公开时限 as written.
  package let time: Located<String>
  /// What the time limit means; nil where no day can be reckoned from its words.
  package let limit: StandardLimit?
  /// 公开主体.
  package let organ: String
  /// 公开渠道和载体: what is ticked, or all that is named where nothing is ticked.
  package let channels: [String]
  package let filling: Filling
  /// The file, relative to the root.
  package let path: String

  /// How the items are known that fill a row: by all that is said.
  package struct Filling: Sendable {
    /// 标题用词: one of these stands in the title or is in a keyword; empty: any.
    package var words: [String]
    /// 类别: the position of the category in the board's list.
    package var category: Int?
    /// 种类: an id of kinds.yaml.
    package var kind: String?
  }

  /// The matter in one line, such as `社会救助 / 临时救助`.
  package var name: String { matter.value.joined(separator: " / ") }

  /// The ways beside the web site that the row asks for and that an item can name.
  package var furtherChannels: [PublicationChannel] {
    PublicationChannel.allCases.filter { channel in
      channel.standardWords.contains { word in channels.contains { $0.contains(word) } }
    }
  }
}

extension PublicationChannel {
  /// What the tick list of a standard catalogue calls it; a paper is on the web site and at the query point anyway.
  fileprivate var standardWords: [String] {
    switch self {
    case .site, .queryPoint: []
    case .account: ["两微一端", "公众号", "微信公众"]
    case .groups: ["微信群"]
    case .broadcast: ["广播", "大喇叭"]
    case .column: ["公示栏", "公开栏"]
    }
  }
}
