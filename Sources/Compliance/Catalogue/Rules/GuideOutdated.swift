import Diagnostics
import Markup
import Notices

/// Finds words of the Regulation of 2007 where a board under that of 2019 tells how to apply and to complain.
///
/// Looks at 指南 and 监督渠道 of board.yaml, and at items that are guides themselves and still in force.
struct GuideOutdated: BoardOnlyRule, WritingRule {
  package static let roles: [Any.Type] = [(any BoardRule.Type).self, (any WritingRule.Type).self]

  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    guard Self.isLaw(on: board.today) else { return }
    let guide = board.board.guide
    for sentence in guide.application + guide.remedies + board.board.supervision.map(\.way) {
      for slip in OutdatedWords.all(in: sentence.value, on: board.today) {
        findings.add(Self.rule, in: board.board.path, at: sentence.range, slip.message, hint: slip.hint)
      }
    }
  }

  func check(_ writing: Writing, _ findings: inout Findings) {
    guard let day = writing.guideDay else { return }
    let outline = writing.outline
    for passage in writing.passages {
      for slip in OutdatedWords.all(in: outline.string(passage), on: day) {
        findings.add(Self.rule, at: outline.place(of: passage), slip.message, hint: slip.hint)
      }
    }
  }

  /// Whether an item is a guide that speaks to readers of a day under the Regulation of 2019.
  static func isGuide(_ notice: Notice, on day: CivilDate) -> Bool {
    guard isLaw(on: day), names(notice.title.value) else { return false }
    return switch notice.validity.state(on: day) {
    case .repealed, .expired, .amended: false
    case .valid, .notYetInForce, nil: true
    }
  }

  private static func names(_ title: String) -> Bool {
    let title = title.utf8Span.span
    return title.holds(["公开"], in: title.indices) && title.holds(["指南"], in: title.indices)
  }

  private static func isLaw(on day: CivilDate) -> Bool {
    if case .regulation2019 = ReplyLaw(received: day) { true } else { false }
  }

  static let rule = Rule(
    "guide-outdated", .duty, .warning, title: Phrase(zh: "指南写的是旧条例", en: "a guide that speaks a former law"),
    requirement: Phrase(
      zh:
        "2019-05-15 起，指南不再写 15 个工作日答复、特殊需要、成本费用和减免、向监察机关举报；2024-01-01 起，不再写对不予公开可以直接起诉。",
      en: """
        Since 2019-05-15 a guide no longer speaks of 15 working days, special needs, costs, waivers, supervisory organs; \
        since 2024-01-01 it no longer sends to court at once who was refused.
        """),
    basis: Phrase(
      zh: "《政府信息公开条例》（2019年修订）第二十七条、第三十三条、第四十二条、第五十一条；《行政复议法》（2023年修订）第二十三条",
      en: "Regulation (2019), articles 27, 33, 42 and 51; Administrative Reconsideration Law (2023), article 23"),
    wrong: "自收到申请之日起15个工作日内答复", right: "自收到申请之日起20个工作日内答复")
}
