package import Notices

/// What a figure was counted from, so that an auditor can count again.
package enum Basis: Sendable, Equatable {
  case items([IndexNumber])
  /// Rows of a ledger, as spreadsheets count.
  case rows(Ledger, [Int])
  case figures([String])
  case settings
  /// There is no such ledger, so that nobody has counted.
  case missing(Ledger)
  /// Published before the board existed, and taken over as it was.
  case transcribed
  /// Nothing was found to count: a figure that nobody has stated.
  case nothing
}

extension Basis: CustomStringConvertible {
  /// As the stored figures of a report write it: `信息: 2013-0001 2013-0002`.
  package var description: String {
    switch self {
    case .items(let items): "信息: \(items.map(\.description).joined(separator: " "))"
    case .rows(let ledger, let rows): "台账/\(ledger.rawValue): \(rows.map(String.init).joined(separator: " "))"
    case .figures(let names): "数字: \(names.joined(separator: " "))"
    case .settings: "设置"
    case .missing(let ledger): "\(Self.missingMark)\(ledger.rawValue)"
    case .transcribed: "转录"
    case .nothing: "没有填报"
    }
  }

  private static let missingMark = "没有 \(Ledger.folder)"

  /// Reads what a description writes; anything else is nil.
  package init?(_ text: String) {
    if text == Basis.settings.description {
      self = .settings
      return
    }
    if text == Basis.transcribed.description {
      self = .transcribed
      return
    }
    if text == Basis.nothing.description {
      self = .nothing
      return
    }
    if text.hasPrefix(Self.missingMark) {
      guard let ledger = Ledger(rawValue: String(text.dropFirst(Self.missingMark.count))) else { return nil }
      self = .missing(ledger)
      return
    }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let words = text[text.index(after: colon)...].split(separator: " ").map(String.init)
    let kind = String(text[..<colon])
    switch kind {
    case "信息":
      let items = words.compactMap { IndexNumber($0) }
      guard items.count == words.count else { return nil }
      self = .items(items)
    case "数字": self = .figures(words)
    default:
      let rows = words.compactMap { Int($0) }
      guard kind.hasPrefix(Ledger.folder), rows.count == words.count,
        let ledger = Ledger(rawValue: String(kind.dropFirst(Ledger.folder.count)))
      else { return nil }
      self = .rows(ledger, rows)
    }
  }
}
