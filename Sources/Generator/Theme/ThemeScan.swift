import Compliance
import Diagnostics
import Embedded
import Extraction
import Notices
import Pages

/// Looks through everything of a theme that reaches a page: literal text of templates, words, files.
struct ThemeScan {
  private(set) var findings: [Finding] = []
  private let check: SettingsCheck

  init(_ theme: ThemeLoader.Loaded, board: Board) {
    check = SettingsCheck(board)
    for template in theme.theme.templates where !Self.isOurs(template.path, template.bytes) { look(at: template) }
    for file in theme.words where !Self.isOurs(file.path, file.bytes) {
      findings += check.findings(
        in: SettingsTexts.all(in: file.bytes, path: file.path), of: file.bytes, path: file.path)
    }
    for (address, file) in theme.assets where !Self.isOurs(file.path, file.bytes) {
      let name = Located(address, at: 0..<0)
      let own = check.findings(inFile: file.bytes, path: file.path)
      findings += own + check.findings(in: [name], of: [], path: file.path)
    }
  }

  /// Whether a file is the default theme's own, which the program brings along and a test looks through.
  private static func isOurs(_ path: String, _ bytes: [UInt8]) -> Bool { ours[path] == bytes }

  private static let ours = Dictionary(
    uniqueKeysWithValues: EmbeddedFile.files(in: EmbeddedFile.theme).map {
      ("\(EmbeddedFile.theme)/\($0.path)", $0.bytes)
    })

  /// A template as it is typed, and as readers see it: without tags, entities resolved.
  private mutating func look(at template: TemplateSource) {
    let path = template.path
    let texts = [TemplateText(template.bytes, keepsTags: true), TemplateText(template.bytes, keepsTags: false)]
    var places: Set<Range<Int>> = []
    for text in texts {
      let found = check.findings(in: text.bytes, path: path) { text.place(of: $0) }
      findings += found.filter { places.insert($0.range).inserted }
    }
    guard let text = texts.first else { return }
    for unseen in UnseenCharacter.all(in: text.bytes.span) {
      findings.append(.themeCharacter(unseen, in: path, at: text.place(of: unseen.range)))
    }
  }
}

/// What a template says, with the way back to its bytes.
///
/// References of characters are resolved; tags of the template are left out, and those of HTML where that is asked for,
/// so that what they part is whole.
struct TemplateText {
  private(set) var bytes: [UInt8] = []
  private var places: [Int] = []
  private var end = 0

  private static let closing = ByteSearch("}}")
  private static let comments = ["<!--", "-->"].map { Array($0.utf8) }

  init(_ template: [UInt8], keepsTags: Bool) {
    var place = 0
    while place < template.count {
      let rest = template[place...]
      if rest.starts(with: "{{".utf8) {
        place = Self.closing.first(in: rest).map { $0 + Self.closing.count } ?? template.count
      } else if keepsTags, let mark = Self.comments.first(where: { rest.starts(with: $0) }) {
        // A line of its own: words around it say nothing of what a comment holds.
        append([UInt8(ascii: "\n")], at: place)
        place += mark.count
      } else if !keepsTags, template[place] == UInt8(ascii: "<") {
        place = rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? template.count
      } else if let (scalar, length) = Self.reference(rest) {
        append(Array(String(Character(scalar)).utf8), at: place)
        place += length
      } else {
        append([template[place]], at: place)
        place += 1
      }
      end = place
    }
  }

  private mutating func append(_ more: [UInt8], at place: Int) {
    bytes += more
    places += more.map { _ in place }
  }

  func place(of range: Range<Int>) -> Range<Int> {
    guard range.lowerBound < places.count else { return end..<end }
    let last = range.upperBound < places.count ? places[range.upperBound] : end
    return places[range.lowerBound]..<max(places[range.lowerBound], last)
  }

  /// The character that a reference by number means, a blank for one by name; nil where none begins.
  private static func reference(_ rest: ArraySlice<UInt8>) -> (Unicode.Scalar, length: Int)? {
    guard rest.first == UInt8(ascii: "&"), let end = rest.prefix(40).firstIndex(of: UInt8(ascii: ";")) else {
      return nil
    }
    let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    let length = end + 1 - rest.startIndex
    guard name.hasPrefix("#") else {
      return name.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 } ? (" ", length) : nil
    }
    let isHexadecimal = name.dropFirst().lowercased().hasPrefix("x")
    let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    return value.flatMap(Unicode.Scalar.init).map { ($0, length) }
  }
}

extension Finding {
  fileprivate static func themeCharacter(_ unseen: UnseenCharacter, in path: String, at range: Range<Int>) -> Self {
    Finding(
      ThemeRules.shared.themeCharacter, in: path, at: range,
      Phrase(zh: "这里有看不见的字符 \(unseen.name)", en: "there is a character that nobody sees, \(unseen.name)"),
      hint: Phrase(
        zh: "请删去它：把这一行删掉，重新用键盘输入", en: "take it out: delete the line and type it again"))
  }
}
