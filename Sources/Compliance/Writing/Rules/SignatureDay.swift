import Diagnostics
import Markup
import Notices

/// Requires that the day below a paper's text is the day that its head says it was formed on (GB/T 9704-2012, 7.3.5).
///
/// Of several signatures the first is the paper's own: what it forwards stands below. A text that was changed may bear the day
/// of a change.
struct SignatureDay: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard let notice = writing.notice, let (signed, place) = writing.signedDay else { return }
    let formed = notice.formed.value
    let changed = notice.changes.map(\.value.date) + [notice.changedOn?.value].compactMap(\.self)
    guard signed != formed, !changed.contains(signed) else { return }
    let late = signed.days(to: formed)
    findings.add(
      Self.rule, at: place,
      Phrase(
        zh: "落款的日期是 \(signed)，表头的形成日期是 \(formed)\(late > 0 ? "，晚 \(late) 天，公开期限也算晚了" : "")",
        en: "the paper is signed \(signed), and formed \(formed) by its head"
          + (late > 0 ? ": \(late) days later, as is the end of its publication period" : "")),
      hint: Phrase(
        zh: "落款对的，改表头：形成日期: \(signed)；表头对的，改落款",
        en: "if the signature is right, write 形成日期: \(signed); else mend the signature"))
  }

  static let rule = Rule(
    "signature-day", .duty, .warning,
    title: Phrase(zh: "落款的日期和形成日期不同", en: "signed and formed on different days"),
    requirement: Phrase(
      zh: "落款的日期就是成文日期，公开期限从它起算；表头的“形成日期”要和它一样。转发别的文件的，看最前面的落款。",
      en:
        "The day below a paper is the day it was formed, from which its publication period counts; 形成日期 is the same day."
    ),
    basis: .publication, wrong: "形成日期: 2013-05-27（落款：2013年5月20日）", right: "形成日期: 2013-05-20（落款：2013年5月20日）")
}

extension Writing {
  /// The day of the first signature that has one, and its place in the source.
  fileprivate var signedDay: (day: CivilDate, place: Range<Int>)? {
    for block in outline.blocks where block.isSignature {
      guard let found = dates.last(where: { $0.passage == block.text }), let year = found.date.year,
        let day = CivilDate(year: year, month: found.date.month, day: found.date.day)
      else { continue }
      let start = block.text.lowerBound
      return (day, outline.place(of: start + found.date.range.lowerBound..<start + found.date.range.upperBound))
    }
    return nil
  }
}
