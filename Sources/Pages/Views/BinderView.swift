import Notices

/// A binder for the query point: cover, contents, and a sheet an item.
struct BinderView: TemplateScope {
  let site: Site
  let binder: Binder
  let base: BaseURL?
  /// The sheets stand on the same page, so that the contents lead to them.
  private let isWhole: Bool
  private let positions: [Int]

  init(site: Site, binder: Binder, base: BaseURL? = nil, isWhole: Bool = true) {
    self.site = site
    self.binder = binder
    self.base = base
    self.isWhole = isWhole
    positions = site.items(of: binder)
  }

  static let fields: FieldTable<Self> = [
    "name": .text { $0.site.name(of: $0.binder) },
    "page-address": .text { view in view.site.absolute(view.site.address(of: view.binder)) },
    "address": .text { $0.site.fileName(of: $0.binder) },
    "id": .text { $0.site.id(of: $0.binder) },
    "whole": .flag { $0.isWhole },
    "description": .text { $0.site.board.categories[$0.binder.category].description ?? "" },
    "category-name": .text { $0.site.board.categories[$0.binder.category].name },
    "category-address": .text { $0.page(of: .category($0.binder.category)) },
    "year": .text { String($0.binder.year) },
    "year-address": .text { $0.page(of: .year($0.binder.year)) },
    "count": .text { String($0.positions.count) },
    "first": .text { $0.number(of: $0.positions.first) },
    "last": .text { $0.positions.count > 1 ? $0.number(of: $0.positions.last) : "" },
    "newest": .one { $0.site.shelf[$0.binder]?.lastChange },
    "edition": .text { $0.site.edition(of: $0.binder).text },
    "documents": .many { $0.documents },
    "has-documents": .flag { view in view.positions.contains { !view.site.items[$0].documentNumber.isEmpty } },
    "keywords": .many { $0.keywords },
    "has-keywords": .flag { view in
      view.positions.contains { !view.site.items[$0].isWithdrawn && !view.site.items[$0].notice.keywords.isEmpty }
    },
    "changes": .many { $0.changes },
    "entries": .many { view in
      view.positions.map { SheetView(site: view.site, place: $0, base: view.base) }
    },
  ]

  /// Papers with a document number, by that number: its letters, its year, then the number itself.
  private var documents: [RowView] {
    positions.filter { !site.items[$0].documentNumber.isEmpty }
      .map { (order: DocumentNumberOrder(site.items[$0].documentNumber), position: $0) }
      .sorted { $0.order < $1.order }.map { RowView(site: site, position: $0.position, root: .above) }
  }

  /// 主题词索引: keywords by the first letters of their readings.
  private var keywords: [BinderKeywordView] {
    var numbers: [String: [String]] = [:]
    for position in positions where !site.items[position].isWithdrawn {
      let item = site.items[position]
      for word in Set(item.notice.keywords.map(\.value)) { numbers[word, default: []].append(item.index.description) }
    }
    return numbers.map { BinderKeywordView(initials: PinyinInitial.letters(of: $0), word: $0, numbers: $1) }
      .sorted { ($0.initials, $0.word) < ($1.initials, $1.word) }
  }

  /// What changed last, newest first.
  private var changes: [BinderChangeView] {
    let all = positions.flatMap { BinderChangeView.all(of: site.items[$0]) }
    return Array(all.sorted { ($0.day, $0.item.index) > ($1.day, $1.item.index) }.prefix(Self.changesShown))
  }

  /// As many as one leaf takes.
  private static let changesShown = 20

  private func number(of position: Int?) -> String { position.map { site.items[$0].index.description } ?? "" }

  private func page(of list: ShelfList) -> String { site.id(of: ShelfPage(list: list, part: 1)) + ".html" }
}

/// A keyword and the numbers of its items in a binder, the smallest first.
struct BinderKeywordView: TemplateScope {
  let initials: String
  let word: String
  let numbers: [String]

  static let fields: FieldTable<Self> = [
    "initials": .text { $0.initials },
    "word": .text { $0.word },
    "numbers": .html { $1.unbroken($0.numbers.joined(separator: "、")) },
  ]
}

/// An item as a sheet of a binder, numbered within itself.
final class SheetView: Sheet {
  let site: Site
  let base: BaseURL?
  let item: SiteItem

  /// `place` is among the site's items.
  init(site: Site, place: Int, base: BaseURL?) {
    self.site = site
    self.base = base
    item = site.items[place]
  }

  static let fields: FieldTable<SheetView> = .ofItem.with([
    "anchor": .text { $0.item.index.sheetAnchor },
    "body": .html { $0.item.writeBody(anchorPrefix: $0.item.index.sheetAnchor + "-", to: &$1) },
    "address": .text { "../" + $0.item.address },
    "public-address": .text { view in view.base.map { $0.text + view.item.address } ?? "" },
    "qr-address": .text { $0.base == nil ? "" : "../" + $0.item.qrAddress },
  ])
}

/// The order in which document numbers are looked up: `示例镇政发〔2013〕2号` before `示例镇政发〔2013〕12号`.
struct DocumentNumberOrder: Comparable {
  private let letters: Substring
  private let numbers: [Int]

  /// Takes a number apart into what stands before its year and its runs of digits.
  init(_ text: String) {
    letters = text.unicodeScalars.firstIndex(of: "〔").map { text[..<$0] } ?? text[...]
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    numbers = text.utf8.split { !digits.contains($0) }.map { Int(Substring($0)) ?? .max }
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.letters != right.letters { return left.letters < right.letters }
    return left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
