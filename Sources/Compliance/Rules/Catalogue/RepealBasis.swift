import Notices

/// Requires that what was repealed says by which paper, and that a paper of our own by which it was is on the board.
struct RepealBasis: BoardRule {
  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    for item in board.living {
      let (notice, validity) = (item.notice, item.notice.validity)
      guard let state = validity.state, state.value == .repealed else { continue }
      guard let basis = validity.repealedBy else {
        report(.duty("repeal-basis-missing", .error, in: notice.path, at: state.range, .noBasis, hint: .writeBasis))
        continue
      }
      guard !isShown(basis.value, on: board) else { continue }
      report(
        .duty(
          "repeal-basis-unknown", .warning, in: notice.path, at: basis.range, .unknownBasis(basis.value),
          hint: .publishIt))
    }
  }

  /// Whether the paper of an index or document number is published; those of other organs need not be.
  private func isShown(_ written: String, on board: AssessedBoard) -> Bool {
    let index = IndexNumber(written)
    guard index != nil || isOwn(written, board.board) else { return true }
    return board.items.contains { item in
      (item.notice.index.value == index || item.notice.documentNumber?.value == written) && item.assessment.isPublished
    }
  }

  /// Whether a document number bears one of the authority's own codes: papers of other organs are not ours to publish.
  private func isOwn(_ number: String, _ board: Board) -> Bool {
    let code = String(number.prefix { $0 != "〔" })
    return board.authority.documentPrefixes.contains(code)
  }

  static let missing = RuleDescription(
    "repeal-basis-missing", .duty, .error,
    title: Phrase(zh: "废止没有依据", en: "repealed by nothing"),
    requirement: Phrase(zh: "有效性写“废止”的，要写明“废止依据”：哪份文件废止的。", en: "What is 废止 names the repealing paper in 废止依据."),
    wrong: "有效性: 废止", right: "有效性: 废止\n废止依据: 示例镇政发〔2014〕5号")

  static let unknown = RuleDescription(
    "repeal-basis-unknown", .duty, .warning,
    title: Phrase(zh: "废止依据不在公开栏里", en: "the repealing paper is not on the board"),
    requirement: Phrase(
      zh: "本机关的文件废止了旧文件，新文件也要公开，让读者看得到依据。别的机关的文件不在此列。",
      en: "Where a paper of our own repeals another, it is on the board, too."),
    wrong: "废止依据: 示例镇政发〔2014〕99号", right: "废止依据: 2014-0005")

  static let descriptions = [missing, unknown]
}

extension Phrase {
  fileprivate static let noBasis = Self(zh: "写了“废止”，没有写废止依据", en: "it is 废止, but there is no 废止依据")

  fileprivate static let writeBasis = Self(
    zh: "写上废止它的文件，例如：废止依据: 示例镇政发〔2014〕5号", en: "name the repealing paper, for example: 废止依据: 示例镇政发〔2014〕5号")

  fileprivate static func unknownBasis(_ written: String) -> Self {
    Self(zh: "废止依据“\(written)”没有在公开栏公开", en: "the repealing paper \"\(written)\" is not published on the board")
  }

  fileprivate static let publishIt = Self(
    zh: "公开那份文件，或者核对文号、索引号有没有写错", en: "publish that paper, or look whether its number is right")
}
