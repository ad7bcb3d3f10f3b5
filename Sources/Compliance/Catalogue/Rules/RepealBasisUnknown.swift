import Diagnostics
import Notices

struct RepealBasisUnknown: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    let repealed = board.living.compactMap { item in
      let validity = item.notice.validity
      return validity.state?.value == .repealed ? validity.repealedBy.map { (item, $0) } : nil
    }
    let papers = NamedPapers(repealed.map(\.1.value), of: board)
    for (item, basis) in repealed where !papers.publish(basis.value, board.board) {
      findings.add(
        Self.rule, in: item.notice.path, at: basis.range,
        Phrase(
          zh: "废止依据“\(basis.value)”没有在公开栏公开", en: "the repealing paper \"\(basis.value)\" is not published on the board"
        ), hint: Phrase(zh: "公开那份文件，或者核对文号、索引号有没有写错", en: "publish that paper, or look whether its number is right"))
    }
  }

  static let rule = Rule(
    "repeal-basis-unknown", .duty, .warning,
    title: Phrase(zh: "废止依据不在公开栏里", en: "the repealing paper is not on the board"),
    requirement: Phrase(
      zh: "本机关的文件废止了旧文件，新文件也要公开，让读者看得到依据。别的机关的文件不在此列。",
      en: "Where a paper of our own repeals another, it is on the board, too."),
    wrong: "废止依据: 示例镇政发〔2014〕99号", right: "废止依据: 2014-0005")
}

/// The papers of a board that others name, by their numbers; of these alone it is asked whether they are published.
private struct NamedPapers {
  private var byIndex: [IndexNumber: [AssessedItem]] = [:]
  private var byDocumentNumber: [String: [AssessedItem]] = [:]

  init(_ names: [String], of board: AssessedBoard) {
    guard !names.isEmpty else { return }
    let (numbers, indexes) = (Set(names), Set(names.compactMap { IndexNumber($0) }))
    for item in board.items {
      let index = item.notice.index.value
      if indexes.contains(index) { byIndex[index, default: []].append(item) }
      if let number = item.notice.documentNumber?.value, numbers.contains(number) {
        byDocumentNumber[number, default: []].append(item)
      }
    }
  }

  /// Whether the paper of an index or document number is published; those of other organs need not be.
  func publish(_ written: String, _ board: Board) -> Bool {
    let index = IndexNumber(written)
    guard index != nil || isOwn(written, board) else { return true }
    let named = (index.flatMap { byIndex[$0] } ?? []) + (byDocumentNumber[written] ?? [])
    return named.contains(where: \.assessment.isPublished)
  }

  /// Whether a document number bears one of the authority's own codes: papers of other organs are not ours to publish.
  private func isOwn(_ number: String, _ board: Board) -> Bool {
    let code = String(number.prefix { $0 != "〔" })
    return board.authority.documentPrefixes.contains(code)
  }
}
