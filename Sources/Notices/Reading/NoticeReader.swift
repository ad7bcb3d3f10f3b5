package import Diagnostics

/// Reads items: Markdown files with front matter below a category's folder.
///
/// A value that may be used from many threads at once: reading is a pure function of bytes and path.
package struct NoticeReader: Sendable {
  /// What was read of one file.
  package struct Reading: Sendable {
    /// Nil when the file has a fault.
    package var notice: Notice?
    /// The number of the item, which may be readable even when the item is not.
    package var index: Located<IndexNumber>?
  }

  private let categories: [String]
  private let folders: [[UInt8]]

  package init(board: Board) {
    categories = board.categories.map(\.name)
    folders = categories.map { Array("content/\($0)/".utf8) }
  }

  /// Reads one file; nil when it has a fault, and then there is at least one finding.
  ///
  /// - Parameter path: Relative to the root, such as `content/工作动态/防汛.md`; its folder is the category.
  package func read(_ bytes: [UInt8], path: String, findings: inout [Finding]) -> Notice? {
    reading(of: bytes, path: path, findings: &findings).notice
  }

  /// Reads one file, and its number even if the rest has a fault.
  package func reading(of bytes: [UInt8], path: String, findings: inout [Finding]) -> Reading {
    let before = findings.count
    defer { findings.sortByPlace(from: before) }
    let category = category(of: path, findings: &findings)
    guard let matter = FrontMatter.split(bytes, path: path, findings: &findings) else { return Reading() }
    let draft = draft(bytes, matter: matter, path: path, findings: &findings)
    guard let draft else { return Reading() }
    check(draft, category: category, path: path, findings: &findings)
    let notice = findings.count == before ? draft.finished(path: path, category: category, matter: matter) : nil
    return Reading(notice: notice, index: draft.index)
  }

  private func draft(
    _ bytes: [UInt8], matter: FrontMatter, path: String, findings: inout [Finding]
  ) -> NoticeDraft? {
    let text = LineScan.scan(bytes, in: matter.yaml, path: path, style: .item, findings: &findings)
    return text.decode(path: path, place: matter.opening, keys: NoticeField.self, findings: &findings) { reader in
      var draft = NoticeDraft()
      reader.mapping(NoticeField.self) { field, reader in draft.read(field, from: &reader) }
      return draft
    }
  }

  private func check(_ draft: NoticeDraft, category: Int?, path: String, findings: inout [Finding]) {
    draft.check(path: path, findings: &findings)
    guard let written = draft.category, let category, written.value != categories[category] else { return }
    findings.append(
      .categoryContradiction(written: written, folder: categories[category], categories: categories, in: path))
  }

  /// The category whose folder the file lies in, however deep.
  private func category(of path: String, findings: inout [Finding]) -> Int? {
    if let place = folders.firstIndex(where: { path.utf8Span.span.begins(with: $0) }) { return place }
    let parts = path.split(separator: "/")
    let folder = parts.count > 2 ? String(parts[1]) : nil
    findings.append(.outsideCategory(folder: folder, categories: categories, in: path))
    return nil
  }
}

extension Span<UInt8> {
  fileprivate func begins(with bytes: [UInt8]) -> Bool {
    guard count >= bytes.count else { return false }
    for place in bytes.indices where self[place] != bytes[place] { return false }
    return true
  }
}
