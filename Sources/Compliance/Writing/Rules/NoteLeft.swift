import Diagnostics
import Markup
import Notices

/// Tells of words in brackets that were meant for colleagues, and not for readers: 【请王主任审阅】, （待核实）.
struct NoteLeft: LineWritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("（", "(", "【", "[") else { return }
    writing.eachFirst(Self.first) { place, written in
      findings.add(
        Self.rule, at: place,
        Phrase(zh: "“\(written)”像是写给同事看的", en: "\"\(written)\" looks like a note to a colleague"),
        hint: Phrase(zh: "办好以后删去，不要公开", en: "do what it says, and remove it"))
    }
  }

  private static let pairs: [(open: StaticString, close: StaticString)] = [
    ("（", "）"), ("(", ")"), ("【", "】"), ("[", "]"),
  ]
  /// What nobody says to readers in brackets.
  private static let notes: [StaticString] = [
    "待核实", "待核对", "待确认", "待补充", "待完善", "待领导", "再核", "核一下", "核对一下", "改一下", "补一下", "查一下", "加一下", "删一下", "请核实", "请核对",
    "请补充", "请修改", "不确定", "TODO", "todo",
  ]
  /// Whom a paper is shown to before it is out, behind 请.
  private static let asked: [StaticString] = ["审阅", "审定", "审核", "过目", "把关", "定夺", "批示"]
  /// In bytes: twenty characters.
  private static let longest = 60

  private static func first(in text: Span<UInt8>) -> Range<Int>? {
    var place = 0
    while place < text.count {
      guard mayOpen(text[place]), let pair = pairs.first(where: { text.has($0.open, at: place) }) else {
        place = text.next(place)
        continue
      }
      let start = place + pair.open.utf8CodeUnitCount
      let limit = min(text.count, start + longest)
      guard let end = (start..<max(start, limit)).first(where: { text.has(pair.close, at: $0) }) else {
        place = start
        continue
      }
      let isAsked = text.has("请", at: start) && text.holds(asked, in: start..<end)
      if isAsked || text.holds(notes, in: start..<end) { return place..<end + pair.close.utf8CodeUnitCount }
      place = end
    }
    return nil
  }

  /// Whether a bracket may begin with a byte; most of a text is looked at no further.
  private static func mayOpen(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B || byte == 0xE3 || byte == 0xEF }

  static let rule = Rule(
    "note-left", .duty, .warning,
    title: Phrase(zh: "写给同事的话没有删", en: "a note to a colleague is left"),
    requirement: Phrase(
      zh: "括号里“请某某审阅”“待核实”“再核一下”这样的话，办好以后删去，居民不该看到。",
      en: "Words in brackets such as 请某某审阅 or 待核实 are done and removed before readers see them."),
    wrong: "每户补贴500元（待核实）。", right: "每户补贴500元。")
}
