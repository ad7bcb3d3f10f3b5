/// Every character of titles and every keyword, as buttons under the keys of a dictionary.
struct FinderView: TemplateScope {
  let finder: Finder
  let site: Site

  static let fields: FieldTable<Self> = [
    "groups": .many { view in view.finder.groups.map { FinderGroupView(group: $0, site: view.site) } },
    "has-groups": .flag { !$0.finder.groups.isEmpty },
    "most": .text { _ in String(Finder.most) },
  ]
}

struct FinderGroupView: TemplateScope {
  let group: Finder.Group
  let site: Site

  static let fields: FieldTable<Self> = [
    "group-id": .text { $0.id },
    "letter": .text { if case .reading(let letter) = $0.group.key { String(letter) } else { "" } },
    "digits": .flag { $0.group.key == .digits },
    "latin": .flag { $0.group.key == .latin },
    "others": .flag { $0.group.key == .others },
    "keywords": .many { view in view.group.keywords.map { FinderEntryView(entry: $0, site: view.site) } },
    "has-keywords": .flag { !$0.group.keywords.isEmpty },
    "characters": .many { view in view.group.characters.map { FinderEntryView(entry: $0, site: view.site) } },
    "has-characters": .flag { !$0.group.characters.isEmpty },
  ]

  private var id: String {
    switch group.key {
    case .reading(let letter): "key-\(letter.properties.lowercaseMapping)"
    case .digits: "key-digits"
    case .latin: "key-latin"
    case .others: "key-others"
    }
  }
}

struct FinderEntryView: TemplateScope {
  let entry: Finder.Entry
  let site: Site

  static let fields: FieldTable<Self> = [
    "words": .text { $0.entry.text },
    "initials": .text { $0.entry.initials },
    "address": .text { $0.entry.list.address(page: 1, in: $0.site) },
    "count": .text { String($0.entry.items.count) },
  ]
}
