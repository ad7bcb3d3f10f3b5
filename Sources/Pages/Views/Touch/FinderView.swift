/// Every character that a title can be looked up by, as buttons under the keys of a dictionary.
struct FinderView: TemplateScope {
  let finder: Finder
  let site: Site

  static let fields: FieldTable<Self> = [
    "groups": .many { view in view.finder.groups.map { FinderGroupView(group: $0, site: view.site) } },
    "has-groups": .flag { !$0.finder.groups.isEmpty },
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
    "characters": .many { view in view.group.entries.map { FinderCharacterView(entry: $0, site: view.site) } },
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

struct FinderCharacterView: TemplateScope {
  let entry: Finder.Entry
  let site: Site

  static let fields: FieldTable<Self> = [
    "character": .text { String($0.entry.character) },
    "address": .text { TouchList.character($0.entry.character).address(page: 1, in: $0.site) },
    "count": .text { String($0.entry.items.count) },
  ]
}
