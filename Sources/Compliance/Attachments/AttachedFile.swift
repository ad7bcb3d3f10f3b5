package import Diagnostics
package import Extraction
import Notices

/// A file that would go out with an item, and what is in it.
package struct AttachedFile: Sendable {
  /// How the item has the file.
  package enum Role: Hashable, Sendable {
    /// An entry of 附件, by its number.
    case attachment(Int)
    case picture(Int)
  }

  package let role: Role
  /// The path as the item writes it.
  package let written: String
  /// The ending of the name in small letters, without the dot.
  package let suffix: String
  /// Bytes.
  package let size: Int
  package let examination: Examination
  package let path: String
  package let range: Range<Int>

  package init(
    _ role: Role, written: String, suffix: String, size: Int, _ examination: Examination, in path: String,
    at range: Range<Int>
  ) {
    self.role = role
    self.written = written
    self.suffix = suffix
    self.size = size
    self.examination = examination
    self.path = path
    self.range = range
  }

  /// What is in the file; nil when it cannot be looked through.
  var extract: Extract? { try? examination.result.get() }

  /// What runs or fetches when the file is opened in the usual program for its ending: only a CSV table is
  /// opened by a program that calculates, while other texts may mention any function.
  var reaches: [Reach] {
    let reaches = extract?.reaches ?? []
    guard examination.format == .text, suffix != "csv", suffix != "tsv" else { return reaches }
    return reaches.filter { $0.kind != .formula || $0.name == "DDE" || $0.name.utf8.last == UInt8(ascii: ":") }
  }

  /// Bytes above which a file is not even read; see ``AttachmentTooLarge``.
  package static let sizeLimit = 64 << 20
}

/// One requirement on a file that goes out with an item.
protocol FileRule: RuleKeeper {
  init()
  /// Reports where a file breaks the requirement.
  func check(_ file: NamedFile, _ findings: inout Findings)
}

extension FileRule {
  package static var roles: [Any.Type] { [(any FileRule.Type).self] }
}

/// A file under the name that messages may give it.
struct NamedFile {
  let file: AttachedFile
  let scans: LeakScans
  /// Endings that the board lets out beside those that every board does.
  let addedTypes: Set<String>

  /// Such as 附件“名单.xlsx”; by its number when the name itself must not be repeated.
  var title: Phrase {
    switch file.role {
    case .attachment(let number): title(Phrase(zh: "附件", en: "attachment"), number)
    case .picture(let number): title(Phrase(zh: "图片", en: "picture"), number)
    }
  }

  private func title(_ kind: Phrase, _ number: Int) -> Phrase {
    guard !holdsLeak(file.written) else {
      return Phrase(zh: "第\(number)个\(kind.zh)", en: "\(kind.en) number \(number)")
    }
    return Phrase(zh: "\(kind.zh)“\(file.written)”", en: "\(kind.en) \"\(file.written)\"")
  }

  func holdsLeak(_ name: String) -> Bool {
    var isFound = false
    scans.plain.scan(name) { leak in isFound = isFound || !leak.isAsked }
    return isFound
  }

  /// Says a place; a sheet whose name must not be repeated is called by its number.
  func words(_ place: Place) -> Phrase { place.words(holdsLeak) }

  /// Says some places one after the other, at most five.
  func words(_ places: [Phrase]) -> Phrase {
    let more = places.count - 5
    return Phrase(
      zh: places.prefix(5).map(\.zh).joined(separator: "、") + (more > 0 ? "等\(places.count)处" : ""),
      en: places.prefix(5).map(\.en).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""))
  }
}

extension Assessor {
  private static let fileRules = RuleGroup.keepers(as: (any FileRule.Type).self).map { $0.init() }

  /// What the rules find in a file; text is looked through at about a nanosecond a byte.
  ///
  /// `exceptions` are those of the item; the ones that were needed are noted.
  package func findings(about file: AttachedFile, _ exceptions: inout LeakExceptions) -> [Finding] {
    var findings = Findings(path: file.path, exceptions: exceptions)
    let named = NamedFile(file: file, scans: scans, addedTypes: board.attachmentTypes)
    for rule in Self.fileRules { rule.check(named, &findings) }
    AttachmentLeak().check(named, &findings)
    exceptions = findings.exceptions
    return findings.list
  }
}
