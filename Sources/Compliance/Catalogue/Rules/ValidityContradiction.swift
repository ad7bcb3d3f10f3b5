import Diagnostics
import Notices

struct ValidityContradiction: BoardRule {
  func check(_ board: AssessedBoard, _ findings: inout [Finding]) {
    for item in board.living {
      guard let state = item.notice.validity.state,
        let words = contradiction(item.notice.validity, max(board.today, item.notice.releaseDay ?? board.today))
      else { continue }
      findings.add(Self.rule, in: item.notice.path, at: state.range, words.message, hint: words.hint)
    }
  }

  /// `today` is the day on which the item is first shown, if that is still to come.
  private func contradiction(_ validity: Validity, _ today: CivilDate) -> (message: Phrase, hint: Phrase)? {
    let (effective, expires) = (validity.effective?.value, validity.expires?.value)
    switch validity.state?.value {
    case .notYetInForce:
      guard let effective else {
        return (
          Phrase(zh: "写了“尚未施行”，没有写施行日期", en: "it is 尚未施行, but there is no 施行日期"),
          Phrase(
            zh: "例如：\(Example.marked("施行日期: 2014-05-01"))", en: "for example: \(Example.marked("施行日期: 2014-05-01"))")
        )
      }
      return effective <= today && (expires ?? today) >= today
        ? (
          Phrase(zh: "写着“尚未施行”，施行日期 \(effective) 已到", en: "it is 尚未施行, but 施行日期, \(effective), has come"),
          Self.write("有效")
        ) : nil
    case .valid:
      guard let effective, effective > today else { return nil }
      return (
        Phrase(zh: "写着“有效”，施行日期 \(effective) 还没有到", en: "it is 有效, but 施行日期, \(effective), has not come"),
        Self.write("尚未施行")
      )
    case .expired:
      guard let expires, expires >= today else { return nil }
      return (
        Phrase(zh: "写着“失效”，有效期到 \(expires) 才满", en: "it is 失效, but it is valid until \(expires)"), Self.write("有效")
      )
    case .amended:
      guard let expires, expires < today else { return nil }
      return (
        Phrase(zh: "写着“已修改”，有效期到 \(expires) 已满", en: "it is 已修改, but its last day, \(expires), has passed"),
        Self.write("失效")
      )
    case .repealed, nil: return nil
    }
  }

  static let rule = Rule(
    "validity-contradiction", .duty, .warning,
    title: Phrase(zh: "有效性与日期矛盾", en: "validity against its days"),
    requirement: Phrase(
      zh: "有效性要与施行日期、有效期至一致：没到施行日期的写“尚未施行”，到了的写“有效”，过了有效期的写“失效”。",
      en: "The validity agrees with 施行日期 and 有效期至."),
    wrong: "有效性: 有效\n施行日期: 2014-05-01（今天是3月31日）", right: "有效性: 尚未施行\n施行日期: 2014-05-01")

  private static func write(_ state: String) -> Phrase {
    Phrase(zh: "改成：有效性: \(state)；日期写错的改日期", en: "write 有效性: \(state), or put the day right")
  }
}
