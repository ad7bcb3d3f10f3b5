import Diagnostics

/// The keys of one 发布目标.
enum PublishTargetField: Int, FieldKey {
  case name, way, place, address, branch

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("名称", "name", required: true, example: "名称: 网站")
    case .way: FieldSpelling("方式", "way", required: true, example: "方式: 文件夹")
    case .place: FieldSpelling("位置", "place", required: true, example: "位置: /srv/board")
    case .address: FieldSpelling("网址", "url", example: "网址: https://nanlushan.example/")
    case .branch: FieldSpelling("分支", "branch", example: "分支: pages")
    }
  }
}

/// How 方式 is written.
private enum WayWord: String, CaseIterable {
  case folder = "文件夹"
  case stick = "U盘"
  case ssh
  case rsync
  case rclone
  case git
  case folderInEnglish = "folder"
  case stickInEnglish = "usb"

  var way: PublishTarget.Way {
    switch self {
    case .folder, .folderInEnglish: .folder
    case .stick, .stickInEnglish: .stick
    case .ssh: .ssh
    case .rsync: .rsync
    case .rclone: .rclone
    case .git: .git
    }
  }
}

extension PublishTarget {
  /// The words that 方式 takes.
  package static let ways = WayWord.allCases.map(\.rawValue)
}

extension YAMLReader {
  /// 发布目标: names are unique.
  mutating func publishTargets() -> [PublishTarget] {
    var names: [String: Range<Int>] = [:]
    return list { $0.publishTarget(&names) } ?? []
  }

  private mutating func publishTarget(_ names: inout [String: Range<Int>]) -> PublishTarget? {
    var texts = Texts<PublishTargetField>()
    var way: PublishTarget.Way?
    mapping(PublishTargetField.self) { key, reader in
      switch key {
      case .name: texts[key] = reader.targetName(&names)
      case .way: way = reader.word(WayWord.self)?.value.way
      case .place: texts[key] = reader.targetPlace()
      case .address: texts[key] = reader.baseURL()
      case .branch: texts[key] = reader.targetWord()?.value
      }
    }
    guard let name = texts[.name], let way, let place = texts[.place] else { return nil }
    return PublishTarget(
      name: name, way: way, place: place, address: texts[.address], branch: texts[.branch] ?? "pages")
  }

  /// A word that can be typed behind a command, and that is no path.
  private mutating func targetName(_ names: inout [String: Range<Int>]) -> String? {
    guard let name = targetWord() else { return nil }
    reportRepetition(of: name, first: names.updateValue(name.range, forKey: name.value))
    return name.value
  }

  private mutating func targetWord() -> Located<String>? {
    value(
      SettingsRules.shared.badPublishTarget,
      Phrase(
        zh: "名称和分支不含空格、斜线和引号，不以 - 或 . 开头", en: "name and branch hold neither blanks, slashes nor quotes")
    ) { text -> String? in
      let isPlain =
        !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#"/\"'`:*?~^[<>|$;&"#.utf8.contains($0) }
      return isPlain && text.utf8.count <= 60 && !text.hasPrefix("-") && !text.hasPrefix(".") && !text.contains("..")
        ? text : nil
    }
  }

  /// A place that holds no password: whoever reads the settings must not get in.
  private mutating func targetPlace() -> String? {
    value(
      SettingsRules.shared.badPublishTarget,
      Phrase(
        zh: "位置里不写口令，也不以 - 开头；登录用 ssh 钥匙或系统的凭据", en: "a place holds no password and does not begin with -")
    ) { text -> String? in
      guard !text.hasPrefix("-"), text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
      guard let scheme = text.firstRange(of: "://") else { return text }
      let authority = text[scheme.upperBound...].prefix { $0 != "/" }
      guard let at = authority.lastIndex(of: "@") else { return text }
      return authority[..<at].contains(":") ? nil : text
    }?.value
  }
}
