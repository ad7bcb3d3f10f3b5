package import Diagnostics
package import Notices

/// Requires that there is something to read: a page with a title and nothing below it publishes nothing.
package enum NothingToShow: RuleKeeper {
  package static let rule = Rule(
    "nothing-to-show", .hold, .error, title: Phrase(zh: "没有内容", en: "nothing to show"),
    requirement: Phrase(
      zh: "签字、公开的要有内容：正文，或者附件。只有空行、空格、空表格、没有用到的链接定义的，不算正文。",
      en:
        "What is signed and released has a text or attachments; blank lines, empty tables and unused link definitions are "
        + "none."),
    basis: Phrase(zh: "《政府信息公开条例》2007年第六条、2019年第六条", en: "Regulation of 2007 and of 2019, article 6"),
    wrong: "（五步签完，正文是空的，也没有附件）", right: "各村、各单位：值班表已经排定，请按表到岗。")

  /// What there is to say of a signed paper whose HTML shows nothing; of one whose secrecy is open the text must be missing.
  package static func finding(
    _ html: [UInt8], of review: ReviewTrail, secrecy: Secrecy, in path: String, at body: Range<Int>
  ) -> Finding? {
    guard !review.signOffs.isEmpty, secrecy.isCleared, !html.showsAnything else { return nil }
    return Finding(
      rule, in: path, at: review.signOffs.first?.range ?? body,
      Phrase(zh: "签了字，却没有正文，也没有附件", en: "it is signed, and has neither text nor attachments"),
      hint: Phrase(
        zh: "写上正文，例如“各村、各单位：值班表已经排定，请按表到岗”，再从“填报”重签",
        en: "write the text, for example 各村、各单位：值班表已经排定，请按表到岗, and sign again from 填报 on"))
  }
}

extension Secrecy {
  fileprivate var isCleared: Bool {
    switch self {
    case .cleared: true
    case .refused: false
    case .referred(_, _, let answer): answer?.mayPublish == true
    }
  }
}

extension [UInt8] {
  /// Whether HTML holds a picture, or a character outside its tags that is not blank; ends at the first.
  fileprivate var showsAnything: Bool {
    var place = 0
    while place < count {
      if self[place] == UInt8(ascii: "<") {
        if holds("<img", at: place) { return true }
        while place < count, self[place] != UInt8(ascii: ">") { place += 1 }
        place += 1
      } else if let blank = blank(at: place) {
        place += blank
      } else {
        return true
      }
    }
    return false
  }

  /// The length of a blank that begins here: a space, a line end, or one of Unicode's.
  private func blank(at place: Int) -> Int? {
    if self[place] <= 0x20 { return 1 }
    return Self.blanks.first { holds($0, at: place) }?.utf8CodeUnitCount
  }

  private static let blanks: [StaticString] = [
    "\u{3000}", "\u{A0}", "\u{FEFF}", "\u{200B}", "\u{2003}", "\u{2002}", "\u{2009}", "\u{200C}", "\u{200D}",
    "\u{2060}",
    "\u{2800}", "\u{3164}", "&nbsp;",
  ]

  private func holds(_ other: StaticString, at place: Int) -> Bool {
    other.withUTF8Buffer { unsafe place + $0.count <= count && self[place..<place + $0.count].elementsEqual($0) }
  }
}
