package import Diagnostics

/// Every key of every settings file, as the readers know them.
package struct SettingsReference: Sendable {
  /// The name of the file, from the content folder.
  package let file: String
  /// The keys by where they stand; of a ledger the columns of its first line.
  private let groups: [(place: String, keys: [FieldSpelling])]
  private let columns: [String]

  private init(_ file: String, _ groups: [(place: String, keys: [FieldSpelling])]) {
    self.file = file
    self.groups = groups
    columns = []
  }

  private init(_ ledger: Ledger) {
    file = ledger.file
    groups = []
    columns = ledger.columns
  }

  /// The settings and the ledgers, in the order in which they are listed.
  package static var all: [Self] {
    [
      Self(
        "board.yaml",
        [
          ("", BoardField.names.spellings), ("机关", AuthorityField.names.spellings),
          ("年报期限", ReportDueField.names.spellings), ("网站", WebsiteField.names.spellings),
          ("工作机构", OfficeField.names.spellings), ("查阅点", QueryPointField.names.spellings),
          ("公开栏", NoticeColumnField.names.spellings), ("监督渠道", ChannelField.names.spellings),
          ("领导小组", LeadingGroupField.names.spellings), ("类别", CategoryField.names.spellings),
          ("指南", GuideField.names.spellings), ("发布目标", PublishTargetField.names.spellings),
        ]),
      Self(
        "people.yaml",
        [
          ("", PeopleField.names.spellings), ("人员", PersonField.names.spellings), ("任期", TermField.names.spellings),
        ]),
      Self(
        "kinds.yaml",
        [
          ("", KindsField.names.spellings), ("种类", KindField.names.spellings), ("有效年度", YearsField.names.spellings),
        ]),
    ] + Ledger.allCases.map(Self.init)
  }

  /// The file that somebody means, with or without its folder; nil for none of them.
  package static func named(_ name: String) -> Self? {
    all.first {
      $0.file == name || $0.file.split(separator: "/").last.map(String.init) == name || "content/\($0.file)" == name
    }
  }

  /// A line for each key: whether it must be there, its names, a correct line.
  package func text(_ language: Language) -> String {
    var lines = ["content/\(file)"]
    if !columns.isEmpty {
      lines.append(Phrase(zh: "第一行，各列的名称：", en: "the first line, the names of its columns:")(language))
      lines += columns.map { "  \($0)" }
    }
    for (place, keys) in groups {
      if !place.isEmpty { lines += ["", Phrase(zh: "“\(place)”里面：", en: "within \(place):")(language)] }
      for key in keys {
        let must =
          key.isRequired ? Phrase(zh: "必写", en: "required")(language) : Phrase(zh: "可写", en: "optional")(language)
        let alias = key.alias.map { " (\($0))" } ?? ""
        lines.append("  \(must) \(key.name)\(alias)    \(key.example)")
      }
    }
    return lines.map { "\($0)\n" }.joined()
  }
}
