package import Diagnostics

enum ThemeField: Int, FieldKey {
  case name, description, extends, assets

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("name", example: "name: default")
    case .description: FieldSpelling("description", example: "description: …")
    case .extends: FieldSpelling("extends", example: "extends: default")
    case .assets:
      FieldSpelling("assets", example: "assets: [{ name: board.css, file: assets/board.css }]")
    }
  }
}

enum AssetField: Int, FieldKey {
  case name, file

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("name", required: true, example: "name: board.css")
    case .file: FieldSpelling("file", required: true, example: "file: assets/board.css")
    }
  }
}

/// A file of a theme that goes to the site, and the name by which templates ask for its address.
package struct ThemeAsset: Sendable, Equatable {
  package var name: String
  /// Relative to the theme's folder.
  package var file: String
}

/// What theme.yaml says.
package struct ThemeManifest: Sendable {
  /// The theme that gives what this one does not have; nil: this one is whole.
  package var extends: Located<String>?
  package var assets: [ThemeAsset] = []

  package init() {}
}

/// Reads the YAML files of a theme.
package struct ThemeReader: Sendable {
  package init() {}

  /// Reads theme.yaml; nil when it has a fault, and then there is at least one finding.
  package func manifest(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> ThemeManifest? {
    SettingsText.decode(bytes, path: path, keys: ThemeField.self, findings: &findings) { reader in
      var manifest = ThemeManifest()
      var isWhole = false
      reader.mapping(ThemeField.self) { field, reader in
        switch field {
        case .name, .description: _ = reader.text()
        case .extends: manifest.extends = reader.text()
        case .assets:
          isWhole = true
          manifest.assets = reader.list { $0.asset() } ?? []
        }
      }
      if manifest.extends == nil, !isWhole {
        reader.report(.missingKey(ThemeField.assets.spelling, of: nil, in: path, at: 0..<0))
      }
      return manifest
    }
  }

  /// Reads strings.<language>.yaml, words by key with the place of the key; nil when it has a fault.
  package func strings(
    _ bytes: [UInt8], path: String, findings: inout [Finding]
  ) -> [(key: Located<String>, words: String)]? {
    let read = Self.known(path, bytes) {
      var found: [Finding] = []
      return (Self.strings(bytes, path: path, findings: &found), found)
    }
    findings += read.findings
    return read.strings
  }

  private typealias Strings = [(key: Located<String>, words: String)]
  private static let known = FileMemo<(strings: Strings?, findings: [Finding])>()

  private static func strings(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> Strings? {
    SettingsText.decode(bytes, path: path, keys: NoField.self, findings: &findings) { reader in
      var strings: Strings = []
      reader.names { name, reader in
        if let words = reader.text()?.value { strings.append((name, words)) }
      }
      return strings
    }
  }
}

/// The keys of a file whose keys are free.
private enum NoField: Int, FieldKey {
  case any

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling { FieldSpelling("key", example: "key: …") }
}

extension YAMLReader {
  fileprivate mutating func asset() -> ThemeAsset? {
    var name: String?
    var file: String?
    mapping(AssetField.self) { field, reader in
      switch field {
      case .name: name = reader.text()?.value
      case .file: file = reader.text()?.value
      }
    }
    guard let name, let file else { return nil }
    return ThemeAsset(name: name, file: file)
  }
}
