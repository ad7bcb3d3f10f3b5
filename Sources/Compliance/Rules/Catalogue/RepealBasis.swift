import Notices

/// Requires that what was repealed says by which paper, and that a paper of our own by which it was is on the board.
struct RepealBasis: BoardRule {
  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    let indexes = Set(board.published.map(\.notice.index.value))
    let numbers = Set(board.published.compactMap { $0.notice.documentNumber?.value })
    for item in board.living {
      let (notice, validity) = (item.notice, item.notice.validity)
      guard let state = validity.state, state.value == .repealed else { continue }
      guard let basis = validity.repealedBy else {
        report(.duty(Self.missing.id, .error, in: notice.path, at: state.range, .noBasis, hint: .writeBasis))
        continue
      }
      let isIndex = IndexNumber(basis.value)
      let isKnown = isIndex.map(indexes.contains) ?? (numbers.contains(basis.value) || !isOwn(basis.value, board.board))
      guard !isKnown else { continue }
      report(
        .duty(
          Self.unknown.id, .warning, in: notice.path, at: basis.range, .unknownBasis(basis.value), hint: .publishIt))
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
