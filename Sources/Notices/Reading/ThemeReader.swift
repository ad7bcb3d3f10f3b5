package import Diagnostics

/// The keys of theme.yaml.
enum ThemeField: Int, FieldKey {
  case name, description, assets

  static let names = FieldNames<Self>()

  var spelling: FieldSpelling {
    switch self {
    case .name: FieldSpelling("name", required: true, example: "name: default")
    case .description: FieldSpelling("description", example: "description: …")
    case .assets:
      FieldSpelling("assets", required: true, example: "assets: [{ name: board.css, file: assets/board.css }]")
    }
  }
}

/// The keys of one asset.
enum AssetField: Int, FieldKey {
  case name, file

  static let names = FieldNames<Self>()

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

/// Reads the YAML files of a theme.
package struct ThemeReader: Sendable {
  package init() {}

  /// Reads theme.yaml; nil when it has a fault, and then there is at least one finding.
  package func assets(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [ThemeAsset]? {
    SettingsText.decode(bytes, path: path, keys: ThemeField.self, findings: &findings) { reader in
      var assets: [ThemeAsset]?
      reader.mapping(ThemeField.self) { field, reader in
        switch field {
        case .name, .description: _ = reader.text()
        case .assets: assets = reader.list { $0.asset() }
        }
      }
      return assets
    }
  }

  /// Reads strings.<language>.yaml, words by key; nil when it has a fault.
  package func strings(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [String: String]? {
    SettingsText.decode(bytes, path: path, keys: NoField.self, findings: &findings) { reader in
      var strings: [String: String] = [:]
      reader.names { name, reader in strings[name.value] = reader.text()?.value }
      return strings
    }
  }
}

/// The keys of a file whose keys are free.
private enum NoField: Int, FieldKey {
  case any

  static let names = FieldNames<Self>()

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
