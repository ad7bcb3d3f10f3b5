import Diagnostics
import Markup
import Notices

struct LinkNotTaken: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("[", "]", "】", "］", "〕", "}") else { return }
    for passage in writing.passages {
      guard Self.mayHold(writing.outline.text.span.extracting(passage)) else { continue }
      let text = writing.outline.string(passage)
      for link in LinkForm.all(in: text) {
        let start = passage.lowerBound + link.range.lowerBound
        guard !writing.isCode(start) else { continue }
        let range = start..<passage.lowerBound + link.range.upperBound
        findings.add(
          Self.rule, at: writing.outline.place(of: range),
          Phrase(
            zh: "“\(Phrase.quoted(link.typed, 40))”没有成为\(link.isPicture ? "图片" : "链接")",
            en: "\"\(Phrase.quoted(link.typed, 40))\" is no \(link.isPicture ? "picture" : "link")"),
          hint: link.right.isEmpty
            ? .nameOfFile
            : .corrected(
              link.right, zh: "方括号、圆括号用半角，中间不空格；地址里有空格的，放在 < > 里",
              en: "brackets are those of ASCII and touch; an address with blanks stands between < and >"))
      }
    }
  }

  /// Whether a bracket closes right before one that opens, as in every form of a link; one look without cutting.
  private static func mayHold(_ text: Span<UInt8>) -> Bool {
    var place = 0
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "{") || byte == 0xEF && text.has("（", at: place) {
        let end = text.skippingBack(Blank.spaces, from: place)
        if text.length(ofAny: ["]", "】", "］", "〕", "}"], endingAt: end) != nil { return true }
      } else if byte == UInt8(ascii: "]") {
        if text.length(ofAny: ["]]", "]["], at: place) != nil { return true }
      } else if byte == UInt8(ascii: "["), text.length(ofAny: [")", "）"], endingAt: place) != nil {
        return true
      }
      place = text.next(place)
    }
    return false
  }

  static let rule = Rule(
    "link-not-taken", .duty, .error,
    title: Phrase(zh: "链接或图片没有成为链接", en: "a link or a picture that is none"),
    requirement: Phrase(
      zh: "链接写成“[名称](地址)”，图片写成“![说明](地址)”：括号用半角，文件名里有空格的放在 < > 里。",
      en:
        "A link is [words](address), a picture ![words](address), in brackets of ASCII; < and > hold names with blanks."
    ),
    wrong: "见[汇总表](附件1 汇总表.xlsx)。", right: "见[汇总表](<附件1 汇总表.xlsx>)。")
}

extension Phrase {
  fileprivate static let nameOfFile = Phrase(
    zh: "写明是哪个文件：[名称](文件名)，文件放在这条信息旁边", en: "say which file: [words](name of the file), which lies beside the item")
}

/// Words in brackets and an address in brackets, as people type them.
private struct LinkForm {
  /// Bytes of the text.
  let range: Range<Int>
  let typed: String
  let right: String
  let isPicture: Bool

  private static let opening: Set<Character> = ["[", "【", "［", "〔", "{"]
  private static let closing: Set<Character> = ["]", "】", "］", "〕", "}"]

  /// Takes linear time: each bracket is visited once, and the length of words and addresses is limited.
  static func all(in text: String) -> [LinkForm] {
    let characters = Array(text)
    var offsets = [0]
    for character in characters { offsets.append((offsets.last ?? 0) + character.utf8.count) }
    var found: [LinkForm] = []
    var place = 0
    while place < characters.count {
      if opening.contains(characters[place]), let form = LinkForm(characters, at: place, offsets) {
        found.append(form)
        place = form.end
      } else {
        place += 1
      }
    }
    return found
  }

  private let end: Int
  private static let longest = 200

  private init?(_ text: [Character], at start: Int, _ offsets: [Int]) {
    let isWiki = start + 1 < text.count && text[start] == "[" && text[start + 1] == "["
    guard let close = text[(start + 1)...].prefix(Self.longest).firstIndex(where: Self.closing.contains),
      close > start + 1
    else { return nil }
    let words = String(text[(start + 1)..<close])
    let first = start > 0 && (text[start - 1] == "!" || text[start - 1] == "！") ? start - 1 : start
    if isWiki {
      let target = String(text[(start + 2)..<close]).trimmed
      guard close + 1 < text.count, text[close + 1] == "]", !target.isEmpty,
        target.utf8.contains(where: { $0 > 0x7F })
          || Self.isFile(target)
      else { return nil }
      let name = target.split(separator: "|").first.map(String.init) ?? target
      (end, range, isPicture) = (close + 2, offsets[first]..<offsets[close + 2], first < start)
      typed = String(text[first..<close + 2])
      let words = name.split(separator: ".").first.map(String.init) ?? name
      right = Self.isFile(target) ? (isPicture ? "!" : "") + "[\(words)](<\(name)>)" : ""
      return
    }
    if let reversed = Self.reversed(text, start, close, words) {
      (end, range) = (close + 1, offsets[reversed.from]..<offsets[close + 1])
      (isPicture, typed) = (false, String(text[reversed.from...close]))
      right = "[\(reversed.words)](\(words.contains(" ") ? "<\(words)>" : words))"
      return
    }
    if let second = Self.reference(text, close) {
      (end, range) = (second + 1, offsets[first]..<offsets[second + 1])
      (isPicture, typed) = (first < start, String(text[first...second]))
      let target = String(text[(close + 2)..<second])
      right = Self.isFile(target) ? "[\(words)](\(target))" : ""
      return
    }
    var open = close + 1
    while open < text.count, text[open] == " " || text[open] == "\u{3000}", open - close < 4 { open += 1 }
    guard open < text.count, "(（{".contains(text[open]) else { return nil }
    guard let stop = text[(open + 1)...].prefix(Self.longest).firstIndex(where: { ")）}".contains($0) }) else {
      // The bracket is never closed.
      let rest = Self.bare(String(text[(open + 1)...].prefix(Self.longest)))
      guard open == close + 1, text[start] == "[", Self.isFile(rest), !rest.contains(where: { "，。；".contains($0) })
      else {
        return nil
      }
      (end, range, isPicture) = (text.count, offsets[first]..<offsets[text.count], first < start)
      typed = String(text[first...])
      right = (isPicture ? "!" : "") + "[\(words)](\(rest.contains(" ") ? "<\(rest)>" : rest))"
      return
    }
    let address = Self.bare(String(text[(open + 1)..<stop]))
    let isPlain = text[start] == "[" && text[close] == "]" && text[open] == "(" && open == close + 1
    guard Self.isFile(address) || (isPlain && address.contains(" ") && !address.isEmpty) else { return nil }
    let target = address.contains(" ") ? "<\(address)>" : address
    (end, range) = (stop + 1, offsets[first]..<offsets[stop + 1])
    isPicture = first < start
    typed = String(text[first...stop])
    right = (isPicture ? "!" : "") + "[\(words)](\(target))"
  }

  /// An address without a title behind it and without one of the brackets that hold blanks.
  private static func bare(_ address: String) -> String {
    let words = address.trimmed
    let end = words.firstRange(of: " \"")?.lowerBound ?? words.endIndex
    return String(words[..<end]).filter { $0 != "<" && $0 != ">" }.trimmed
  }

  /// `(汇总表)[汇总表.xlsx]`: the words stand in the round brackets.
  private static func reversed(_ text: [Character], _ start: Int, _ close: Int, _ target: String) -> (
    from: Int, words: String
  )? {
    guard start > 1, text[start] == "[", ")）".contains(text[start - 1]), isFile(target),
      let open = text[..<(start - 1)].suffix(60).lastIndex(where: { "(（".contains($0) }), open < start - 2,
      close + 1 == text.count || !"(（".contains(text[close + 1])
    else { return nil }
    return (open, String(text[(open + 1)..<(start - 1)]))
  }

  /// `[汇总表][附件]`, which names an address that is written nowhere.
  private static func reference(_ text: [Character], _ close: Int) -> Int? {
    guard close + 2 < text.count, text[close] == "]", text[close + 1] == "[",
      let end = text[(close + 2)...].prefix(longest).firstIndex(of: "]"), end > close + 2,
      !"xX".contains(text[close + 2]) || end > close + 3
    else { return nil }
    let names = text[(close + 2)..<end]
    // Figures are a reference behind words, and behind figures a list of sources.
    let isReference = names.contains(where: \.isLetter) || names.allSatisfy(\.isNumber) && text[close - 1].isLetter
    return isReference ? end : nil
  }

  /// Whether a text is the address of something: with a suffix, a scheme, a folder, or of a heading.
  private static func isFile(_ text: String) -> Bool {
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("../") || text.hasPrefix("#") {
      return true
    }
    let name = text.split(separator: "|").first.map(String.init) ?? text
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
    let suffix = name[name.index(after: dot)...].prefix { $0 != " " && $0 != "#" }
    return 2...5 ~= suffix.count && suffix.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && suffix.contains(where: \.isLetter)
  }
}
