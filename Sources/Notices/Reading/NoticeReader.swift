package import Diagnostics

/// Reads items: Markdown files with front matter below a category's folder.
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
    guard var front = front(bytes, matter: matter, path: path, findings: &findings) else { return Reading() }
    front.fields.check(findings: &findings)
    if let category { front.fields.settle(category, among: categories, findings: &findings) }
    let isWhole = findings.count == before && category != nil && front.required == Self.required
    return Reading(notice: isWhole ? Notice(front.fields) : nil, index: front.index)
  }

  private struct Front {
    var fields: NoticeFields
    /// The number, once it was read.
    var index: Located<IndexNumber>?
    /// How many of the keys that no item may lack were read.
    var required = 0
  }

  private static let required = NoticeKey.all.count { $0.spelling.isRequired }

  private func front(_ bytes: [UInt8], matter: FrontMatter, path: String, findings: inout [Finding]) -> Front? {
    let text = LineScan.scan(bytes, in: matter.yaml, path: path, style: .item, findings: &findings)
    return text.decode(path: path, place: matter.opening, keys: NoticeField.self, findings: &findings) { reader in
      var front = Front(fields: .blank)
      front.fields.path = path
      front.fields.body = matter.body
      front.fields.review = ReviewTrail(range: matter.opening)
      reader.mapping(NoticeField.self) { field, reader in
        let key = field.key
        guard key.read(&front.fields, &reader) else { return }
        if key.spelling.isRequired { front.required += 1 }
        if field == .index { front.index = front.fields.index }
      }
      return front
    }
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

extension NoticeFields {
  /// Reports keys that contradict each other.
  fileprivate func check(findings: inout [Finding]) {
    if let effective = validity.effective, let expires = validity.expires, expires.value < effective.value {
      findings.append(.validityOrder(effective: effective.value, expires: expires, in: path))
    }
    let isInForce = [nil, .valid, .notYetInForce].contains(validity.state?.value)
    if let paper = validity.repealedBy, isInForce {
      findings.append(.repealWithoutState(in: path, at: paper.range))
    }
    if !RevisionName.isDraft(path) {
      if let changedOn { findings.append(RevisionKey.finding("变更日期", in: path, at: changedOn.range)) }
      if let changeNote { findings.append(RevisionKey.finding("变更说明", in: path, at: changeNote.range)) }
    }
  }

  /// Takes the category of the folder, and reports another one that is written.
  fileprivate mutating func settle(_ category: Int, among categories: [String], findings: inout [Finding]) {
    self.category = category
    if let written = writtenCategory, written.value != categories[category] {
      findings.append(
        .categoryContradiction(written: written, folder: categories[category], categories: categories, in: path))
    }
    writtenCategory = nil
  }
}

extension Span<UInt8> {
  fileprivate func begins(with bytes: [UInt8]) -> Bool {
    guard count >= bytes.count else { return false }
    for place in bytes.indices where self[place] != bytes[place] { return false }
    return true
  }
}
