import Diagnostics

/// Which lines of a body differ from those of another, told by words, and in a table by cells.
///
/// Lines that both have at the beginning and at the end are left out first. What is between is compared by the standard
/// library's difference; where that is much, only how much it is is said.
struct LineChanges {
  private let old: ArraySlice<String>
  private let new: ArraySlice<String>
  private let all: [String]

  /// More lines than these are not compared one by one.
  private static let limit = 400

  init(_ old: [String], _ new: [String]) {
    let front = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - front
    let back = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    self.old = old[front..<old.count - back]
    self.new = new[front..<new.count - back]
    all = new
  }

  var phrases: [Phrase] {
    guard old.count <= Self.limit, new.count <= Self.limit else {
      return [
        Phrase(zh: "正文：\(old.count) 行改成了 \(new.count) 行", en: "the text: \(old.count) lines are now \(new.count)")
      ]
    }
    let difference = Array(new).difference(from: Array(old))
    var removed = difference.removals.compactMap { Change($0, base: old.startIndex) }
    return difference.insertions.compactMap { insertion -> Phrase? in
      guard let added = Change(insertion, base: new.startIndex) else { return nil }
      let pair = removed.firstIndex { abs($0.line - added.line) <= 2 && !$0.text.isEmpty }
      let was = pair.map { removed.remove(at: $0).text } ?? ""
      return phrase(was, added.text, line: added.line)
    } + removed.compactMap { phrase($0.text, "", line: $0.line) }
  }

  private struct Change {
    let line: Int
    let text: String

    init?(_ change: CollectionDifference<String>.Change, base: Int) {
      switch change {
      case .insert(let offset, let text, _), .remove(let offset, let text, _):
        guard text.utf8.contains(where: { $0 > 0x20 }) else { return nil }
        (line, self.text) = (base + offset + 1, text)
      }
    }
  }

  private func phrase(_ was: String, _ now: String, line: Int) -> Phrase {
    let place = Phrase(zh: "正文第 \(line) 行", en: "line \(line) of the text")
    if was.isRow, now.isRow { return cells(was, now, line) }
    let (old, new) = Self.words(was, now)
    return .changed(place, old, new)
  }

  /// The cells of a row that differ, by the heads of their columns.
  private func cells(_ was: String, _ now: String, _ line: Int) -> Phrase {
    let (old, new, heads) = (was.cells, now.cells, heads(above: line))
    let changed = (0..<max(old.count, new.count)).compactMap { place -> Phrase? in
      let (one, other) = (old.indices.contains(place) ? old[place] : "", new.indices.contains(place) ? new[place] : "")
      guard one != other else { return nil }
      let head = heads.indices.contains(place) && !heads[place].isEmpty ? heads[place] : String(place + 1)
      return .changed(Phrase(zh: "“\(head)”一栏", en: "column \"\(head)\""), one, other)
    }
    return Phrase(
      zh: "正文第 \(line) 行（表格）：\(changed.map(\.zh).joined(separator: "，"))",
      en: "line \(line) of the text (a table): \(changed.map(\.en).joined(separator: ", "))")
  }

  private func heads(above line: Int) -> [String] {
    var place = min(line - 1, all.count - 1)
    while place > 0, all[place - 1].isRow { place -= 1 }
    return all.indices.contains(place) ? all[place].cells : []
  }

  /// The words that differ, with a few characters of what both have before and after.
  private static func words(_ was: String, _ now: String) -> (String, String) {
    guard !was.isEmpty, !now.isEmpty else { return (was, now) }
    let (old, new) = (Array(was), Array(now))
    let front = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - front
    let back = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let (start, end) = (max(0, front - 4), max(0, back - 2))
    return (String(old[start..<old.count - end]), String(new[start..<new.count - end]))
  }
}

extension String {
  fileprivate var isRow: Bool { drop { $0 == " " }.hasPrefix("|") }

  fileprivate var cells: [String] {
    var parts = split(separator: "|", omittingEmptySubsequences: false).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    if parts.first?.isEmpty == true { parts.removeFirst() }
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts
  }
}
