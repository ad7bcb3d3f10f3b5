import Notices

/// Requires that an explanation (解读) leads to a paper that readers can see, and that normative papers have one.
///
/// That the paper explained exists, the reading of items looks after. Of normative papers only those are asked that say
/// how long they are valid, once three working days have passed; it stays a note, for no national rule fixes it.
struct Explanation: BoardRule {
  private static let grace = 3

  func check(_ board: AssessedBoard, _ report: (Finding) -> Void) {
    let byIndex = board.byIndex
    var explained: Set<IndexNumber> = []
    for item in board.living {
      guard let target = item.notice.explains else { continue }
      explained.insert(target.value)
      if target.value == item.notice.index.value {
        report(.duty("explains-itself", .error, in: item.notice.path, at: target.range, .itself, hint: .nameOther))
      } else if item.assessment.isPublished, let paper = byIndex[target.value], !paper.assessment.isPublished {
        report(
          .duty(
            "explained-not-shown", .warning, in: item.notice.path, at: target.range, .hidden(target.value),
            hint: .publishFirst
          ))
      }
    }
    for item in board.living where !explained.contains(item.notice.index.value) {
      guard let number = item.notice.documentNumber, isNormative(item), isDue(item, board) else { continue }
      report(.duty("explanation-missing", .note, in: item.notice.path, at: number.range, .unexplained, hint: .explain))
    }
  }

  /// A paper with a term of validity that is still in force: the mark of 规范性文件.
  private func isNormative(_ item: AssessedItem) -> Bool {
    item.notice.validity.expires != nil && item.notice.explains == nil
      && (item.assessment.validity == .valid || item.assessment.validity == .notYetInForce)
  }

  private func isDue(_ item: AssessedItem, _ board: AssessedBoard) -> Bool {
    guard item.assessment.isPublished, let released = item.assessment.publication.released else { return false }
    return board.calendar.workingDays(after: released, through: board.today) > Self.grace
  }

  static let itself = RuleDescription(
    "explains-itself", .duty, .error,
    title: Phrase(zh: "解读写了自己", en: "an explanation of itself"),
    requirement: Phrase(zh: "“解读”写被解读文件的索引号，不是本条的。", en: "解读 names the paper explained, not the item itself."),
    wrong: "索引号: 2013-0032\n解读: 2013-0032", right: "索引号: 2013-0032\n解读: 2013-0031")

  static let hidden = RuleDescription(
    "explained-not-shown", .duty, .warning,
    title: Phrase(zh: "被解读的文件没有公开", en: "the paper explained is not shown"),
    requirement: Phrase(
      zh: "解读公开了，被解读的文件也要在公开栏里，两边互相链接。",
      en: "Where an explanation is shown, its paper is, too; both link to each other."),
    wrong: "解读: 2013-0031（还没有公开）", right: "先公开 2013-0031，再公开解读")

  static let missing = RuleDescription(
    "explanation-missing", .duty, .note,
    title: Phrase(zh: "规范性文件没有解读", en: "a normative paper without explanation"),
    requirement: Phrase(
      zh: "写了有效期的镇政府文件，最好在三个工作日内配一条解读：背景、目的、内容、范围、标准。",
      en: "A normative paper is best explained within three working days: background, aims, contents, scope."),
    basis: Phrase(zh: "政府网站检查中的扣分项；各地规定不一", en: "a deduction in inspections; local rules differ"),
    wrong: "只有文件，没有解读", right: "解读: 2013-0031（写在解读那一条的表头）")

  static let descriptions = [itself, hidden, missing]
}

extension Phrase {
  fileprivate static let itself = Self(zh: "“解读”写的是本条自己的索引号", en: "解读 names the item itself")

  fileprivate static let nameOther = Self(
    zh: "写被解读文件的索引号，例如：解读: 2013-0031", en: "name the paper explained, for example: 解读: 2013-0031")

  fileprivate static func hidden(_ index: IndexNumber) -> Self {
    Self(zh: "被解读的 \(index) 没有公开，读者看不到原文", en: "\(index), which is explained, is not shown")
  }

  fileprivate static let publishFirst = Self(
    zh: "把原文审完公开，或者先不公开解读", en: "publish the paper, or keep the explanation back")

  fileprivate static let unexplained = Self(
    zh: "文件有文号、有有效期，还没有解读", en: "the paper has a number and a term, but no explanation")

  fileprivate static let explain = Self(
    zh: "另写一条解读，表头写“解读: ”和这份文件的索引号", en: "write an explanation and name this paper's index number in its 解读")
}
