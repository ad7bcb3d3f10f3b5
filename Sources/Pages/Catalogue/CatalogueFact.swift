import Compliance
import Diagnostics
import Notices

/// One fact that the catalogue gives of every item: the column of its table, the member of its records, its meaning.
///
/// One line a fact; the pages, the table for spreadsheets, the records for programs and their schema follow from it.
package struct CatalogueFact: Sendable {
  /// What a fact is.
  enum Value: Sendable, Equatable {
    case text(String)
    case day(CivilDate)
    case texts([String])
  }

  /// How a program reads it.
  enum Form: String, Sendable {
    case text, day, texts, address
  }

  /// Where the page of a year shows it.
  enum Showing: Sendable {
    /// Columns: the head of the row, the link, a number or day that stays on one line, other text.
    case head, link, code, column
    /// In the fold under the title.
    case fold
    /// The page says it otherwise: as the link's address, as the strip above all.
    case elsewhere
  }

  let name: String
  let label: String
  let form: Form
  let showing: Showing
  /// What it means, where the label does not say it all.
  let note: String
  let isRequired: Bool
  let value: @Sendable (CatalogueEntry) -> Value?

  private init(
    _ name: String, _ label: String, _ form: Form = .text, _ note: String = "", on showing: Showing = .fold,
    isRequired: Bool = false, _ value: @escaping @Sendable (CatalogueEntry) -> Value?
  ) {
    self.name = name
    self.label = label
    self.form = form
    self.showing = showing
    self.note = note
    self.isRequired = isRequired
    self.value = value
  }

  /// Every fact, in the order of the columns; what readers may not see of an item, ``SiteItem`` does not have.
  static let all: [CatalogueFact] = [
    .init("index", "索引号", on: .head, isRequired: true) { .text($0.item.index.description) },
    .init("title", "标题", .text, "撤回时隐去的没有", on: .link) { .some($0.item.hidesTitle ? "" : $0.item.title) },
    .init("address", "网页", .address, "没有设网址的公开栏，从网站首页算起", on: .elsewhere, isRequired: true) {
      .text($0.address($0.item.address))
    },
    .init("number", "文号", on: .code) { .some($0.item.documentNumber) },
    .init("category", "类别", on: .column, isRequired: true) { entry in
      .text(entry.site.board.categories[entry.item.category].name)
    },
    .init("agency", "发布机构") { entry in
      entry.item.isWithdrawn ? nil : .text(entry.item.agency ?? entry.site.board.authority.name)
    },
    .init("unit", "承办单位") { .some($0.item.notice.handler?.value) },
    .init("formed", "形成日期", .day) { $0.item.isWithdrawn ? nil : .day($0.item.formed) },
    .init("published", "公开日期", .day, "首次公开的那天", on: .code, isRequired: true) { .day($0.item.released) },
    .init("changed", "最近变更", .day, "公开、变更、撤回里最近的一天", isRequired: true) { .day($0.item.lastChange) },
    .init("way", "公开方式") { .some($0.item.way) },
    .init("genre", "体裁", .text, "按标题的最后几个字，认不出的没有") { .some($0.item.genre) },
    .init("formats", "格式", .texts, "网页，和附件的格式") { .texts($0.item.isWithdrawn ? [] : $0.item.formats) },
    .init("channels", "公开渠道", .texts, "没有写的只在网站") { entry in
      let further = entry.item.isWithdrawn ? [] : entry.item.notice.furtherChannels
      return .texts(further.isEmpty ? [] : ([.site] + further).map(\.rawValue))
    },
    .init("subject", "主题分类") { .some($0.item.notice.subject?.value) },
    .init("keywords", "关键词", .texts) { .texts($0.item.notice.keywords.map(\.value)) },
    .init("summary", "概述", .text, "正文不进检索的，只有写明的概述") { .some($0.summary) },
    .init("archive", "档号") { .some($0.item.notice.archive?.value) },
    .init("validity", "有效性", .text, "按生成那天；有效、失效、废止、已修改、尚未施行", on: .column) { entry in
      .some(entry.item.shownState?.rawValue)
    },
    .init("effective", "施行日期", .day) { $0.item.effective.map { .day($0) } },
    .init("expires", "有效期至", .day) { $0.item.expires.map { .day($0) } },
    .init("repealedBy", "废止依据") { .some($0.item.repealedBy) },
    .init("displayFrom", "公示起", .day) { entry in entry.item.notice.display.map { .day($0.value.from) } },
    .init("displayTo", "公示止", .day) { entry in entry.item.notice.display.map { .day($0.value.to) } },
    .init("explains", "解读的文件", .text, "它的索引号") { .some($0.item.explains?.description) },
    .init("attachments", "附件", .texts) { entry in .texts(entry.item.files.compactMap(\.name)) },
    .init("fingerprint", "内容指纹", .text, "五步审查签的那一个") { entry in
      entry.item.isWithdrawn ? nil : .text(entry.item.assessment.expectedFingerprint.description)
    },
    .init("withdrawn", "撤回日期", .day) { entry in entry.item.withdrawal.map { .day($0.date) } },
    .init("reason", "撤回原因") { .some($0.item.withdrawal?.reason) },
    // Records travel alone, so that each says for itself that it is a sample.
    .init("sample", "示例说明", on: .elsewhere) { .some($0.site.board.sample) },
  ]

  /// Places in ``all``: what has a column of the page of a year, and what stands in the fold.
  static let columns = all.indices.filter { all[$0].showing != .fold && all[$0].showing != .elsewhere }
  static let folded = all.indices.filter { all[$0].showing == .fold }
}

extension CatalogueFact.Value {
  /// A text that says something.
  fileprivate static func some(_ text: String?) -> Self? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// As one cell of a table.
  var cell: String {
    switch self {
    case .text(let text): text
    case .day(let day): day.description
    case .texts(let texts): texts.joined(separator: "；")
    }
  }

  /// As a member of a record; nothing for an empty list.
  var json: JSONText? {
    switch self {
    case .text(let text): .text(text)
    case .day(let day): .text(day.description)
    case .texts(let texts): texts.isEmpty ? nil : .list(texts.map(JSONText.text))
    }
  }
}

/// An item as the catalogue has it.
package struct CatalogueEntry: Sendable {
  let site: Site
  let item: SiteItem
  let baseURL: String?

  /// Of a page or a file of the site: absolute where the board knows its own.
  func address(_ path: String) -> String { (baseURL ?? "") + path }

  var summary: String? { site.foundSummary(of: item) }

  /// What each fact is, in their order; nil where the item does not say it.
  var facts: [CatalogueFact.Value?] { CatalogueFact.all.map { $0.value(self) } }
}
