import Diagnostics
import Notices

/// Stops a paper that says of itself that it is disclosed on application, or in part (条例2019 article 19 and 37).
///
/// （此件公开发布） and （此件主动公开） pass; （此件不予公开） is a mark of internal use.
struct DisclosureNote: LeakRule {
  static let rule = Rule(
    "disclosure-note", .hold, .error, title: Phrase(zh: "公开属性不是主动公开", en: "not for disclosure unasked"),
    requirement: Phrase(
      zh: "注明“依申请公开”“删减后公开”的不放上公开栏；属性已经改了的，把注记改成“此件公开发布”。",
      en:
        "What is marked for disclosure on application or in part is not put on the board; if that was changed, change the note."
    ),
    basis: Phrase(zh: "《政府信息公开条例》2019年第十九条、第三十七条", en: "Regulation of 2019, articles 19 and 37"),
    wrong: "（此件依申请公开）", right: "（此件公开发布）")

  let firstCharacters = "此"
  let secondCharacters: String? = "件"

  private static let notes: [StaticString] = ["此件依申请公开", "此件删减后公开"]

  func leak(at position: Int, in text: Span<UInt8>) -> Leak? {
    guard let length = text.length(ofAny: Self.notes, at: position) else { return nil }
    return Leak(
      Self.rule, Phrase(zh: "公开属性注记", en: "note on disclosure"), words: position..<position + length, in: text)
  }
}
