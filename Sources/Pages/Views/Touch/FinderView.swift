/// Every character that a title can be looked up by, as buttons under the keys of a dictionary.
struct FinderView: TemplateScope {
  let finder: Finder
  let site: Site

  enum Field: String, CaseIterable, Sendable {
    case groups, hasGroups = "has-groups"
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .groups: .many { view in view.finder.groups.map { FinderGroupView(group: $0, site: view.site) } }
    case .hasGroups: .flag { !$0.finder.groups.isEmpty }
    }
  }
}

struct FinderGroupView: TemplateScope {
  let group: Finder.Group
  let site: Site

  enum Field: String, CaseIterable, Sendable {
    case groupID = "group-id", letter, digits, latin, others, characters
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .groupID: .text { $0.id }
    case .letter: .text { if case .reading(let letter) = $0.group.key { String(letter) } else { "" } }
    case .digits: .flag { $0.group.key == .digits }
    case .latin: .flag { $0.group.key == .latin }
    case .others: .flag { $0.group.key == .others }
    case .characters:
      .many { view in view.group.entries.map { FinderCharacterView(entry: $0, site: view.site) } }
    }
  }

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

  enum Field: String, CaseIterable, Sendable {
    case character, address, count
  }

  static let fields = FieldTable(Self.self)

  static func reading(_ field: Field) -> Reading<Self> {
    switch field {
    case .character: .text { String($0.entry.character) }
    case .address: .text { TouchList.character($0.entry.character).address(page: 1, in: $0.site) }
    case .count: .text { String($0.entry.items.count) }
    }
  }
}
