import Compliance
import Diagnostics
import Embedded
import Generator
import Glibc
import Notices

/// What a board has of the program itself: the handbook, the page of rules, and a theme that was copied from it.
///
/// Missing pages are written; what differs is replaced only where its name was given.
package struct ProgramFiles {
  let session: EditingSession
  let order: UpgradeOrder

  /// What may be named to be replaced.
  package static let names = pages.map(\.path) + [theme]

  private static let theme = EmbeddedFile.theme

  private static let pages: [(path: String, name: String)] = ["README.md", "规则/README.md"].map {
    ("\(contentFolder)/\($0)", $0)
  }

  private static func today(_ name: String) -> [UInt8] {
    name == "README.md"
      ? EmbeddedFile.handbook : Array(RulePage(RuleCatalogue.groups, language: .chinese).markdown.utf8)
  }

  func run(_ outcome: inout Upgraded) throws(EditingRefusal) {
    for (path, name) in Self.pages { try renew(path, name, &outcome) }
    try setAside(&outcome)
  }

  private func renew(_ path: String, _ name: String, _ outcome: inout Upgraded) throws(EditingRefusal) {
    let today = Self.today(name)
    guard let written = BoardFile.bytes(path, of: session.request.root) else {
      outcome.written.append(path)
      guard !order.isTrial else { return }
      return try session.write(name) { (writer) throws(ContentWriter.Failure) in try writer.create(name, today) }
    }
    guard written != today else { return }
    guard order.replaced.contains(path) else { return outcome.outdated.append(path) }
    outcome.replaced.append(path)
    guard !order.isTrial else { return }
    try session.write(name) { (writer) throws(ContentWriter.Failure) in
      try writer.replace(name, written, with: today)
    }
  }

  /// A full copy of the theme lacks templates of newer pages; it is moved aside so that the built-in theme applies.
  private func setAside(_ outcome: inout Upgraded) throws(EditingRefusal) {
    let root = session.request.root
    guard let manifest = BoardFile.bytes("\(Self.theme)/theme.yaml", of: root), !Self.extends(manifest),
      EmbeddedFile.files(in: Self.theme).contains(where: { file in
        file.path.hasPrefix("templates/") && BoardFile.bytes("\(Self.theme)/\(file.path)", of: root) == nil
      })
    else { return }
    guard order.replaced.contains(Self.theme) else { return outcome.outdated.append(Self.theme) }
    outcome.replaced.append(Self.theme)
    guard !order.isTrial else { return }
    let aside = "\(root)/\(Self.theme).旧"
    guard unsafe access(aside, F_OK) != 0 else { throw .exists(path: "\(Self.theme).旧") }
    guard unsafe rename("\(root)/\(Self.theme)", aside) == 0 else { throw .system(.last, path: Self.theme) }
  }

  private static func extends(_ manifest: [UInt8]) -> Bool {
    manifest.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: "extends:".utf8) }
  }
}

/// A file of the board's folder, read whole.
enum BoardFile {
  /// Its bytes; nil where it is missing, no regular file, or a link.
  static func bytes(_ path: String, of root: String) -> [UInt8]? {
    guard let file = try? unsafe Descriptor(at: AT_FDCWD, "\(root)/\(path)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let status = try? file.status(), status.isRegularFile
    else { return nil }
    return try? file.readAll(size: Int(status.st_size))
  }
}
