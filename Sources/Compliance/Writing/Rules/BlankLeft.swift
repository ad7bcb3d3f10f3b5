import Diagnostics
import Glibc
import Notices

/// Requires that nothing of the skeleton is left to be filled in once somebody has signed.
struct BlankLeft: RuleKeeper {
  static let rule = Rule(
    "blank-left", .hold, .error,
    title: Phrase(zh: "样式里的空没有填", en: "a blank of the skeleton is left"),
    requirement: Phrase(
      zh: "noticeboard new 写的“【填：……】”要换成正文，用不着的整段删去；签了字还留着的，不能公开。",
      en: "Replace every 【填：……】 that noticeboard new wrote, or remove its section; "
        + "a signed item that holds one stays out."),
    wrong: "供水时间：【填：供水时间】", right: "供水时间：每天6:00至9:00")

  private static let mark = Array(NoticeSkeleton.blank.utf8)

  /// Reports the first blank: a note while the item is being written, an error once it is signed.
  func check(_ notice: Notice, _ bytes: [UInt8], _ findings: inout Findings) {
    let body = notice.body.clamped(to: 0..<bytes.count)
    guard let start = Self.place(in: bytes, body) else { return }
    let closing = Array("】".utf8)
    let end = bytes[start..<min(body.upperBound, start + 120)].firstIndex { $0 == UInt8(ascii: "\n") }
    var stop = start + Self.mark.count
    let limit = end ?? min(body.upperBound, start + 120)
    while stop + closing.count <= limit, Array(bytes[stop..<stop + closing.count]) != closing { stop += 1 }
    let isSigned = !notice.review.signOffs.isEmpty
    findings.add(
      Self.rule, isSigned ? .error : .note, at: start..<min(limit, stop + closing.count),
      Phrase(zh: "还有没填的空", en: "a blank is still to be filled in"),
      hint: Phrase(
        zh: "换成正文，例如“供水时间：每天6:00至9:00”；用不着的整段删去",
        en: "write the text, for example 供水时间：每天6:00至9:00, or remove the section"))
  }

  /// Looks for the third byte of the bracket, which is rarer in Chinese text than the first two.
  private static func place(in bytes: [UInt8], _ body: Range<Int>) -> Int? {
    guard body.count >= mark.count else { return nil }
    var from = body.lowerBound + 2
    while from <= body.upperBound - mark.count + 2 {
      guard let hit = next(mark[2], in: bytes, from: from, to: body.upperBound) else { return nil }
      let start = hit - 2
      if start + mark.count <= body.upperBound, bytes[start..<start + mark.count].elementsEqual(mark) { return start }
      from = hit + 1
    }
    return nil
  }

  private static func next(_ byte: UInt8, in bytes: [UInt8], from: Int, to end: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { all -> Int? in
      guard let base = all.baseAddress,
        let hit = unsafe memchr(base + from, Int32(byte), end - from)
      else { return nil }
      return unsafe UnsafeRawPointer(hit) - base
    }
  }
}
