import Notices

/// The page of the search: a printed index of keywords, and what its script needs.
struct SearchView: TemplateScope {
  let site: Site
  let directory: String

  static let fields: FieldTable<Self> = [
    "directory": .text { $0.directory },
    "count": .text { String($0.site.items.count) },
    "letters": .many { KeywordIndex($0.site).letters },
    "has-keywords": .flag { $0.site.items.contains { !$0.notice.keywords.isEmpty } },
    "category-names": .many { view in
      view.site.board.categories.enumerated().map { NumberedName(number: $0, name: $1.name) }
    },
    "all-years": .many { view in view.site.byYear.map { NumberedName(number: $0.year, name: String($0.year)) } },
  ]
}

/// A choice of a filter.
struct NumberedName: TemplateScope {
  let number: Int
  let name: String

  static let fields: FieldTable<Self> = [
    "number": .text { String($0.number) },
    "name": .text { $0.name },
  ]
}

/// 主题词索引: the keywords of all items by the first letter of their reading.
struct KeywordIndex {
  /// How many items of one keyword are listed; more stand under it in the search.
  private static let most = 8

  /// The keywords that one key of a dictionary holds.
  struct Letter: TemplateScope {
    let name: String
    let words: [Word]

    static let fields: FieldTable<Self> = [
      "name": .text { $0.name },
      "words": .many { $0.words },
    ]
  }

  /// A keyword and its items, newest first.
  struct Word: TemplateScope {
    let word: String
    let items: [ItemLinkView]
    let count: Int

    static let fields: FieldTable<Self> = [
      "word": .text { $0.word },
      "items": .many { $0.items },
      "count": .text { String($0.count) },
      "more": .flag { $0.count > $0.items.count },
    ]
  }

  let letters: [Letter]

  init(_ site: Site) {
    var positions: [String: [Int]] = [:]
    for (position, item) in site.items.enumerated() where !item.isWithdrawn {
      for keyword in Set(item.notice.keywords.map(\.value)) { positions[keyword, default: []].append(position) }
    }
    var groups: [String: [Word]] = [:]
    let read = positions.map { (letters: PinyinInitial.letters(of: $0), word: $0, items: $1) }
    for (letters, keyword, items) in read.sorted(by: { ($0.letters, $0.word) < ($1.letters, $1.word) }) {
      let links = items.prefix(Self.most).map { ItemLinkView(item: site.items[$0], root: "") }
      let letter = String(letters.first ?? keyword.first ?? "#")
      groups[letter, default: []].append(Word(word: keyword, items: links, count: items.count))
    }
    letters = groups.sorted { $0.key < $1.key }.map { Letter(name: $0.key, words: $0.value) }
  }
}
