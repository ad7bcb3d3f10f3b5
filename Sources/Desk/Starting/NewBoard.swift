import Diagnostics
import Embedded
package import Generator
import Glibc
import Notices

/// A board that is begun: its settings with every key explained, first drafts, empty ledgers, and what runs it daily.
///
/// The files come from the program itself; what nobody knows yet is left as 【填：…】, which ``check`` lists.
package struct NewBoard: Sendable {
  private let facts: NewBoardFacts

  package init(_ facts: NewBoardFacts) {
    self.facts = facts
  }

  /// Why nothing was begun, or not everything.
  package enum Refusal: Error, Sendable {
    case standsAlready(path: String)
    /// The system refused to write a file.
    case system(SystemError, path: String)
    /// A fact that no value of YAML can be as it stands.
    case badFact(String)
    /// A line of the categories that is not `名称=标识`.
    case badCategory(String)
    /// A step with no name of its own.
    case badSigner(String)
    /// A target that is not `名称=方式=位置`.
    case badTarget(String)
    /// A line of the file of facts that is not understood, and its number.
    case badLine(String, Int)
  }

  /// Writes the board into a folder, which is made; never over another file, and whole or not at all.
  ///
  /// - Returns: the paths written, relative to the folder, in order.
  package func write(into folder: String) throws(Refusal) -> [String] {
    let files = try files()
    try Self.makeFolders(folder)
    let writer = ContentWriter(root: folder)
    guard unsafe access("\(folder)/\(Self.boardPath)", F_OK) != 0 else { throw .standsAlready(path: Self.boardPath) }
    var created: [String] = []
    do throws(Refusal) {
      // The settings are written last, so that a board which was cut short is begun again.
      for (path, bytes) in files.dropFirst() + files.prefix(1) {
        if try Self.create(path, bytes, writer) { created.append(path) }
      }
    } catch {
      for path in created { unsafe unlink("\(folder)/\(path)") }
      throw error
    }
    return files.map(\.path)
  }

  /// Tells whether a file was made; one that is there stays.
  private static func create(_ path: String, _ bytes: [UInt8], _ writer: ContentWriter) throws(Refusal) -> Bool {
    do throws(ContentWriter.Failure) {
      try writer.create(path, bytes, mode: path.hasPrefix(".githooks/") ? 0o755 : 0o644)
      return true
    } catch {
      switch error {
      case .exists:
        if path == boardPath { throw .standsAlready(path: path) }
        return false
      case .changed: throw .system(SystemError(code: ENOTDIR), path: path)
      case .system(let error): throw .system(error, path: path)
      }
    }
  }

  private static func makeFolders(_ folder: String) throws(Refusal) {
    var made = folder.hasPrefix("/") ? "/" : ""
    for name in folder.split(separator: "/") {
      made += "\(name)/"
      let result = unsafe mkdir(made, 0o755)
      let error = SystemError.last
      if result < 0, error.code != EEXIST { throw .system(error, path: made) }
    }
  }

  // MARK: - Files

  private static let boardPath = "\(contentFolder)/board.yaml"

  private func files() throws(Refusal) -> [(path: String, bytes: [UInt8])] {
    let words = try facts.words()
    let scaffold = EmbeddedFile.files(in: EmbeddedFile.board).map { file in
      (path: facts.place(of: file.path), bytes: Self.fill(file.bytes, with: words))
    }
    let ledgers = Ledger.allCases.map { ledger in
      (path: "\(contentFolder)/\(ledger.file)", bytes: Array("\u{FEFF}\(ledger.header)\r\n".utf8))
    }
    let rules = RulePage(RuleCatalogue.groups, language: .chinese).markdown
    let handbook = [
      (path: "\(contentFolder)/README.md", bytes: EmbeddedFile.handbook),
      (path: "\(contentFolder)/规则/README.md", bytes: Array(rules.utf8)),
    ]
    let all = scaffold + handbook + ledgers
    return all.filter { $0.path == Self.boardPath } + all.filter { $0.path != Self.boardPath }
  }

  /// Puts words in the place of `{{name}}`; what has no word stays as it is.
  private static func fill(_ bytes: [UInt8], with words: [String: String]) -> [UInt8] {
    var filled: [UInt8] = []
    var rest = bytes[...]
    while let start = rest.firstRange(of: Array("{{".utf8)),
      let end = rest[start.upperBound...].firstRange(of: Array("}}".utf8))
    {
      filled += rest[..<start.lowerBound]
      let name = String(decoding: rest[start.upperBound..<end.lowerBound], as: UTF8.self)
      filled += words[name].map { Array($0.utf8) } ?? Array(rest[start.lowerBound..<end.upperBound])
      rest = rest[end.upperBound...]
    }
    return filled + rest
  }
}
