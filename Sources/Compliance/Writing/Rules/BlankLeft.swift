import Diagnostics
import Glibc
import Notices

struct BlankLeft: RuleKeeper {
  static let rule = Rule(
    "blank-left", .hold, .error,
    title: Phrase(zh: "样式里的空没有填", en: "a blank of the skeleton is left"),
    requirement: Phrase(
      zh: "noticeboard new 写的“【填：……】”要换成正文，用不着的整段删去；签了字还留着的，不能公开。",
      en: "Replace every 【填：……】 that noticeboard new wrote, or remove its section; "
        + "a signed item that holds one stays out."),
    wrong: "供水时间：【填：供水时间】", right: "供水时间：每天6:00至9:00")

  /// Reports the first blank of a file: a note while the paper is being written, an error once it is signed.
  static func check(_ bytes: [UInt8], isSigned: Bool, _ findings: inout Findings) {
    guard let place = place(in: bytes) else { return }
    findings.add(
      rule, isSigned ? .error : .note, at: place, Phrase(zh: "还有没填的空", en: "a blank is still to be filled in"),
      hint: Phrase(
        zh: "换成正文，例如“供水时间：每天6:00至9:00”；用不着的整段删去",
        en: "write the text, for example 供水时间：每天6:00至9:00, or remove the section"))
  }

  private static let opening = Array("【".utf8)
  private static let word = Array("填".utf8)
  private static let endings = ["：", ":", "】", "…"].map { Array($0.utf8) }
  private static let closing = Array("】".utf8)
  private static let blanks = [[0x20], Array("\u{3000}".utf8), Array("\u{A0}".utf8)]

  /// The first bracket that opens with 填 and a colon, or with nothing else; spaces between them do not count.
  private static func place(in bytes: [UInt8]) -> Range<Int>? {
    var from = 0
    // The third byte of the bracket is rarer in Chinese text than the first two.
    while let hit = next(opening[2], in: bytes, from: from) {
      from = hit + 1
      guard hit >= 2, bytes.holds(opening, at: hit - 2) else { continue }
      let start = afterBlanks(bytes, hit + 1)
      guard bytes.holds(word, at: start) else { continue }
      let end = afterBlanks(bytes, start + word.count)
      guard endings.contains(where: { bytes.holds($0, at: end) }) else { continue }
      return hit - 2..<close(bytes, from: end)
    }
    return nil
  }

  private static func afterBlanks(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start
    while let blank = blanks.first(where: { bytes.holds($0, at: place) }) { place += blank.count }
    return place
  }

  /// Where a blank ends: behind its bracket, or with its line.
  private static func close(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count, place < start + 120, bytes[place] != UInt8(ascii: "\n") {
      if bytes.holds(closing, at: place) { return place + closing.count }
      place += 1
    }
    return place
  }

  private static func next(_ byte: UInt8, in bytes: [UInt8], from: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { all -> Int? in
      guard let base = all.baseAddress, from < all.count,
        let hit = unsafe memchr(base + from, Int32(byte), all.count - from)
      else { return nil }
      return unsafe UnsafeRawPointer(hit) - base
    }
  }
}

extension [UInt8] {
  fileprivate func holds(_ other: [UInt8], at place: Int) -> Bool {
    guard place + other.count <= count else { return false }
    for offset in other.indices where self[place + offset] != other[offset] { return false }
    return true
  }
}
