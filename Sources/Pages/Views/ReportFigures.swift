import Compliance
import Notices

// MARK: - Ledgers

extension ReportView {
  /// Figures of ledgers by the names that templates have for them.
  private static let named: [(field: String, figure: String)] = [
    ("applications", "依申请公开.收到"), ("answered", "依申请公开.答复"), ("carried", "申请.结转下年.总计"), ("fees", "收费.金额"),
    ("waivers", "减免.金额"), ("reviews", "行政复议.总数"), ("lawsuits", "行政诉讼.总数"), ("complaints", "投诉举报.总数"),
    ("inquiries", "咨询.人次"), ("masses", "监督反馈.群众"), ("internally", "监督反馈.内部"), ("congress", "监督反馈.人大"),
    ("closed", "监督反馈.办结"),
  ]

  /// Each as text, and whether it was counted at all (`fees`, `fees-known`): without a ledger there is no number.
  static let ofLedgers = FieldTable<Self>(
    named.flatMap { field, figure -> [(name: String, reading: Reading<Self>)] in
      [
        (name: field, reading: .text { view in view.figures[figure]?.text ?? (figure == "咨询.人次" ? "" : "—") }),
        (name: "\(field)-known", reading: .flag { $0.figures.quantity(figure) != nil }),
      ]
    })

  /// Files that the board does not have, so that what they would give here was counted by nobody.
  var missingLedgers: String {
    let wanted = (form?.figures ?? []) + Self.named.map(\.figure)
    let missing = Set(wanted.compactMap { figures[$0]?.missingLedger })
    return Ledger.allCases.filter(missing.contains).map(\.file).joined(separator: "、")
  }

  var departments: [NamedFigureView] {
    let prefix = FigureTable.departments
    return figures.entries.filter { $0.name.hasPrefix(prefix) }.map {
      NamedFigureView(
        name: String($0.name.dropFirst(prefix.count)), text: $0.text, address: reckoningAddress($0.name) ?? "")
    }
  }

  // MARK: - Published before the board existed

  /// The figures of a report that is taken over, as it was published.
  var publishedFigures: [NamedFigureView] {
    guard report.isTranscribed else { return [] }
    return figures.entries.map { NamedFigureView(name: ReckoningView.words($0.name), text: $0.text, address: "") }
  }

  // MARK: - Channels

  /// The web site, which has all, and whatever else anything was published by.
  var channels: [NamedFigureView] {
    PublicationChannel.allCases.compactMap { channel in
      let name = "渠道.\(channel.rawValue)"
      guard let figure = figures[name], channel == .site || figure.quantity != .zero else { return nil }
      return NamedFigureView(name: channel.rawValue, text: figure.text, address: reckoningAddress(name) ?? "")
    }
  }
}

/// A figure under a name that the program or the board gives it.
struct NamedFigureView: TemplateScope {
  let name: String
  let text: String
  /// Where it is reckoned; empty where there is nothing to reckon.
  let address: String

  static let fields: FieldTable<Self> = [
    "name": .text { $0.name },
    "count": .text { $0.text },
    "address": .text { $0.address },
  ]
}

// MARK: - Updates

extension ReportView {
  /// How current the columns of current work were.
  var updates: [UpdateFigureView] {
    figures.entries.filter { $0.name.hasPrefix(FigureTable.updates) }.map(update)
  }

  /// `更新.工作动态.最长间隔` as 工作动态 with what is said of it.
  private func update(_ figure: Figure) -> UpdateFigureView {
    let parts = figure.name.split(separator: ".").map(String.init)
    let named = NamedFigureView(
      name: parts.dropFirst().dropLast().joined(separator: "."), text: figure.text,
      address: reckoningAddress(figure.name) ?? "")
    return UpdateFigureView(figure: named, what: parts.last ?? "", isLongest: parts.last == "最长间隔")
  }
}

/// How current a column was: the longest time without news, or how often there was none for too long.
struct UpdateFigureView: TemplateScope {
  let figure: NamedFigureView
  /// Such as `超过14天`.
  let what: String
  let isLongest: Bool

  static let fields: FieldTable<Self> = [
    "name": .text { $0.figure.name },
    "what": .text { $0.what },
    "longest": .flag { $0.isLongest },
    "count": .text { $0.figure.text },
    "address": .text { $0.figure.address },
  ]
}
