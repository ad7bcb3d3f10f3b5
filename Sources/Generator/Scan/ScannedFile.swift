/// A file found under the content folder, not yet read.
package struct ScannedFile: Equatable, Sendable {
  /// What the name says the file is.
  package enum Kind: CaseIterable, Sendable {
    /// A Markdown item, or the words of a yearly report.
    case item
    /// `NAME.改稿.md`: the draft of a revision, beside its item.
    case revision
    /// A `README.md`, at any depth: for people, never an item.
    case readme
    case yaml
    case csv
    /// Anything else: perhaps an attachment.
    case other
  }

  /// The path from the content folder, as people know it; its bytes are those of the file system.
  package let path: String
  /// The path to read: the same, or where a symbolic link inside the folder leads.
  package let location: String
  /// Bytes when it was found.
  package let size: Int
  package let kind: Kind
}

extension ScannedFile.Kind {
  /// The most bytes that a file of this kind may have; attachments have no limit here.
  package var limit: Int {
    switch self {
    case .item, .revision, .readme, .yaml, .csv: 16 << 20
    case .other: .max
    }
  }

  /// The kind by a file's name; endings count in either case of letters.
  init(name: String) {
    let name = name.utf8
    if name.hasEnding(".改稿.md") {
      self = .revision
    } else if name.hasEnding(".md") {
      self = name.count == 9 && name.hasEnding("readme.md") ? .readme : .item
    } else if name.hasEnding(".yaml") {
      self = .yaml
    } else {
      self = name.hasEnding(".csv") ? .csv : .other
    }
  }
}

extension String {
  /// The name of a file without its folder; looked for in bytes.
  var afterLastSlash: Substring {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { self[utf8.index(after: $0)...] } ?? self[...]
  }
}

extension String.UTF8View {
  /// Whether the bytes end so, ASCII capitals counting as small letters.
  fileprivate func hasEnding(_ ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 == $1 || ($0 | 0x20 == $1 && (0x41...0x5A).contains($0)) }
  }
}
