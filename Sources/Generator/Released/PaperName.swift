package import Notices

/// What a paper with a page is called in a site: an item by its number, a yearly report by its year.
package enum PaperName: Hashable, Sendable {
  case item(IndexNumber)
  case report(Int)

  /// Reads what ``description`` writes; anything else is nil.
  package init?(_ text: Substring) {
    if let index = IndexNumber(String(text)) {
      self = .item(index)
    } else if text.utf8.starts(with: "report/".utf8), let year = Int(text.dropFirst("report/".count)) {
      self = .report(year)
    } else {
      return nil
    }
  }

  /// The address of its page without the ending, relative to the site: `2013/0031`, `report/2013`.
  package var stem: String {
    switch self {
    case .item(let index): "\(index.year)/\(index.serial)"
    case .report(let year): "report/\(year)"
    }
  }
}

extension PaperName: CustomStringConvertible {
  /// As a line of the marker has it: `2013-0031`, `report/2013`.
  package var description: String {
    switch self {
    case .item(let index): index.description
    case .report: stem
    }
  }
}

extension PaperName: Comparable {
  /// Items by their numbers, then reports by their years.
  package static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.item(let one), .item(let other)): one < other
    case (.report(let one), .report(let other)): one < other
    case (.item, .report): true
    case (.report, .item): false
    }
  }
}
