package import Diagnostics

/// The key of 同义词.yaml.
enum SynonymsField: Int, FieldKey {
  case groups

  static let names = FieldNames(allCases.map(\.spelling))

  var spelling: FieldSpelling {
    FieldSpelling("同义词", "synonyms", required: true, example: "同义词: [公交=客运=班车]")
  }
}

/// Reads 同义词.yaml: words of residents beside those of the texts, which the search offers where it finds nothing.
package struct SynonymsReader: Sendable {
  package init() {}

  /// A text for each group, its words with one `=` between two; nil when the file has a fault, and then there is at
  /// least one.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> [String]? {
    SettingsText.decode(bytes, path: path, keys: SynonymsField.self, findings: &findings) { reader in
      var groups: [String] = []
      reader.mapping(SynonymsField.self) { _, reader in groups = reader.list { $0.synonyms() } ?? [] }
      return groups
    }
  }
}

extension YAMLReader {
  /// The most characters that a word has.
  private static var longest: Int { 20 }

  fileprivate mutating func synonyms() -> String? {
    value(
      SettingsRules.shared.badSynonym,
      Phrase(
        zh: "应当是两个以上不同的词，中间写等号，词里没有空格，最多 \(Self.longest) 个字",
        en:
          "it must be two or more different words with = between them, without blanks, of at most \(Self.longest) characters"
      )
    ) { text in
      let words = text.split(omittingEmptySubsequences: false) { $0 == "=" || $0 == "＝" }.map(Self.trimmed)
      let areWords = words.allSatisfy { (1...Self.longest).contains($0.count) && !$0.contains(where: \.isWhitespace) }
      guard words.count > 1, areWords, Set(words).count == words.count else { return nil }
      return words.joined(separator: "=")
    }?.value
  }

  /// Without the blanks that people write beside a sign.
  private static func trimmed(_ word: Substring) -> Substring {
    let start = word.drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { start[...$0] } ?? start
  }
}
