import CLinux
import Diagnostics
import Notices

extension Selection {
  /// With the items that name a selected file which is itself no item: an attachment, a picture, or one that is gone.
  ///
  /// What is wrong with such a file is said in the items that promise it.
  ///
  /// Complexity: one search through the text of all items for each such file.
  func withReferences(in content: Content) -> Selection {
    let prefix = "\(contentFolder)/"
    let names = files.filter { path in
      guard path.utf8.starts(with: prefix.utf8) else { return false }
      guard let file = content.files[String(path.dropFirst(prefix.count))] else { return true }
      return file.kind == .other || file.kind == .csv
    }.flatMap { Self.spellings(of: $0.split(separator: "/").last.map(String.init) ?? $0) }
    guard !names.isEmpty else { return self }
    let items = content.notices.filter { item in names.contains { item.bytes.holds($0) } }
    return adding(items.map(\.notice.path))
  }

  /// A name as it is, and as an address writes it.
  fileprivate static func spellings(of name: String) -> [[UInt8]] {
    let encoded = PercentEncoding.encoded(name)
    return encoded == name ? [Array(name.utf8)] : [Array(name.utf8), Array(encoded.utf8)]
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    unsafe withUnsafeBytes { all in
      unsafe part.withUnsafeBytes { part in
        guard let start = all.baseAddress, let wanted = part.baseAddress else { return false }
        return unsafe memmem(start, all.count, wanted, part.count) != nil
      }
    }
  }
}

extension ItemJudge {
  /// Items that may use some files which those judged already do not use, judged as well.
  ///
  /// - Complexity: one search through the text of all other items for each file that is left.
  func users(
    of files: [String], but judged: [JudgedItem], _ sources: [LoadedNotice]
  ) throws(ScanProblem) -> [JudgedItem] {
    let used = Set(judged.lazy.flatMap(\.uses))
    let names = files.filter { !used.contains($0) }.flatMap { Selection.spellings(of: String($0.afterLastSlash)) }
    guard !names.isEmpty else { return [] }
    let known = Set(judged.lazy.map(\.notice.path))
    let others = sources.filter { item in
      !known.contains(item.notice.path) && names.contains { item.bytes.holds($0) }
    }
    return try judge(others[...])
  }
}
