/// Tells which lines of a paragraph were meant to stand by themselves.
///
/// In CommonMark lines typed one under another are one paragraph. Officials type contacts, numbered matters and
/// signatures that way and mean lines; and they paste prose that was wrapped, which is to be joined.
package enum KeptLines {
  /// A paragraph of shorter lines than this was not wrapped.
  package static let longest = 30
  /// Prose is not wrapped to fewer characters than this.
  private static let narrowestWrap = 16

  /// Tells for each line of a paragraph whether a new line begins with it, never with the first; linear.
  ///
  /// A line that begins with the number or the mark of a list, with a label or an indentation does, where the paragraph
  /// has at least two such lines or only short ones; so do all of a signature.
  package static func plan(_ lines: [WrittenLine]) -> [Bool] {
    guard lines.count > 1 else { return [false] }
    if SignatureForm(lines) != nil { return lines.indices.map { $0 > 0 } }
    let own = lines.map(\.beginsOwn)
    guard own.dropFirst().contains(true),
      own.count(where: \.self) > 1 || lines.allSatisfy({ $0.width < longest })
    else { return lines.map { _ in false } }
    // Wrapped prose has other lines as well, or a label among numbers by chance.
    let isMixed = own.contains(false) || Set(lines.map { $0.beginsWithMark || $0.isIndented }).count > 1
    let isWrapped = isMixed && isWrapped(lines)
    return lines.indices.map { index in
      index > 0 && own[index] && begins(lines[index], behind: lines[index - 1], isWrapped: isWrapped)
    }
  }

  private static func begins(_ line: WrittenLine, behind previous: WrittenLine, isWrapped: Bool) -> Bool {
    // A list of words that goes on.
    if previous.scalars.last == 0x3001 { return false }
    if line.isIndented { return true }
    let label = line.beginsWithMark ? nil : line.label
    // A label without words is more often the end of a sentence: 履行下列职责：
    if let label, !label.hasText { return !previous.beginsWithMark && previous.label != nil }
    guard isWrapped else { return true }
    // A sentence may begin with what looks like a label: 其主要条款包括：
    return label.map { contacts.contains(where: $0.word.hasSuffix) } ?? previous.endsClause
  }

  /// What notices write one under another; nobody's sentence goes on with it.
  private static let contacts = [
    "联系人", "电话", "手机", "地址", "邮箱", "传真", "网址", "邮编", "户名", "开户行", "开户银行", "账号", "帐号", "附件", "联系方式", "联系单位",
  ]

  /// Whether the lines are those of wrapped prose: of one length, but for the last.
  static func isWrapped(_ lines: [WrittenLine]) -> Bool {
    let full = lines.dropLast().map(\.width)
    guard let longest = full.max(), let shortest = full.min(), longest >= narrowestWrap else { return false }
    return longest - shortest <= 2 && (lines.last?.width ?? 0) <= longest + 1
  }
}
