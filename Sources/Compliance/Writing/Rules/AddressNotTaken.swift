import Diagnostics
import Markup
import Notices

/// Requires that what looks like an address of the web is one: `https：//`, `http:／／`, `htpps://` lead nowhere.
struct AddressNotTaken: WritingRule {
  func check(_ writing: Writing, _ findings: inout Findings) {
    guard writing.shown.mayHold("/", "／", "<") else { return }
    for passage in writing.passages {
      let text = writing.outline.text.span.extracting(passage)
      var place = 0
      while place < text.count {
        guard let address = TypedAddress(text, at: place) else {
          place = text.next(place)
          continue
        }
        let range = address.range.lowerBound + passage.lowerBound..<address.range.upperBound + passage.lowerBound
        place = max(place + 1, address.range.upperBound)
        guard !writing.isCode(range.lowerBound) else { continue }
        let typed = writing.outline.string(range)
        // Two addresses with a full stop between them are links already.
        guard !typed.dropFirst(8).contains("://") else { continue }
        let spot = writing.outline.place(of: range)
        let line = writing.typedLine(at: spot.lowerBound)
        findings.add(
          Self.rule, at: spot,
          Phrase(
            zh: "网址“\(Phrase.quoted(typed, 40))”没有成为链接", en: "the address \"\(Phrase.quoted(typed, 40))\" is no link"),
          hint: .corrected(
            line.replacing(typed, with: address.right, maxReplacements: 1), zh: "网址用半角，以 http:// 或者 https:// 开头",
            en: "an address is of ASCII and begins with http:// or https://"))
      }
    }
  }

  static let rule = Rule(
    "address-not-taken", .duty, .warning,
    title: Phrase(zh: "网址没有成为链接", en: "an address that is no link"),
    requirement: Phrase(
      zh: "网址用半角的冒号、斜线和点，以 http:// 或者 https:// 开头，才会成为链接。",
      en: "An address has the colon, slashes and dots of ASCII and begins with http:// or https://."),
    wrong: "详见https：//www.gov.cn/通知。", right: "详见https://www.gov.cn/通知。")
}

/// An address as people mistype it.
private struct TypedAddress {
  let range: Range<Int>
  let right: String

  private static let colons: [StaticString] = [":", "：", "∶", ";", "；"]
  private static let slashes: [StaticString] = ["/", "／"]

  /// Looks at what may be the first slash of an address, or at `<www.`; linear, since what it reads has a longest length.
  init?(_ text: Span<UInt8>, at place: Int) {
    if text[place] == UInt8(ascii: "<") {
      self.init(text, bracket: place)
    } else if text[place] == UInt8(ascii: "/") || text[place] == 0xEF && text.has("／", at: place) {
      self.init(text, slash: place)
    } else {
      return nil
    }
  }

  /// `<www.gov.cn>`, of which the page shows the brackets.
  private init?(_ text: Span<UInt8>, bracket place: Int) {
    guard text.length(ofAny: ["<www.", "<WWW.", "<http：", "<https：", "<http:／", "<https:／"], at: place) != nil else {
      return nil
    }
    var end = place + 1
    while end < min(text.count, place + 200), text[end] > 0x20, text[end] != UInt8(ascii: ">") { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: ">") else { return nil }
    let inner = Self.plain(text.string(place + 1..<end))
    (range, right) = (place..<end + 1, inner.lowercased().hasPrefix("www.") ? "http://\(inner)" : inner)
  }

  private init?(_ text: Span<UInt8>, slash place: Int) {
    guard let first = text.length(ofAny: Self.slashes, at: place),
      text.length(ofAny: Self.slashes, endingAt: place) == nil
    else { return nil }
    let second = text.length(ofAny: Self.slashes, at: place + first)
    let colon = text.length(ofAny: Self.colons, endingAt: place)
    let scheme = Self.scheme(text, endingAt: place - (colon ?? 0))
    guard let scheme, text.length(ofAny: ["<"], endingAt: scheme.start) == nil else { return nil }
    let host = place + first + (second ?? 0)
    let end = Self.end(text, from: host)
    guard end > host + 3, text.string(host..<end).contains(where: { ".．。".contains($0) }) else { return nil }
    let isASCII = (scheme.start..<host).allSatisfy { text[$0] < 0x80 }
    let hasDots = (host..<end).allSatisfy { text[$0] < 0x80 }
    let isWhole = scheme.isExact && colon == 1 && text[place - 1] == UInt8(ascii: ":") && second == 1
    guard !(isWhole && isASCII && hasDots) else { return nil }
    (range, right) = (scheme.start..<end, "\(scheme.word)://\(Self.plain(text.string(host..<end)))")
  }

  /// `http`, `https` and what is one letter or two away from them, of either width.
  private static func scheme(_ text: Span<UInt8>, endingAt end: Int) -> (start: Int, word: String, isExact: Bool)? {
    var start = end
    while start > 0, end - start < 24 {
      if text[start - 1].isLetter {
        start -= 1
      } else if start > 2, text[start - 3] == 0xEF, text[start - 2] == 0xBC || text[start - 2] == 0xBD,
        let scalar = text.scalar(at: start - 3), 0xFF21...0xFF5A ~= scalar.value
      {
        start -= 3
      } else {
        break
      }
    }
    let word = plain(text.string(start..<end)).lowercased()
    if word == "http" || word == "https" { return (start, word, true) }
    let slips = [
      "htpp", "htpps", "htttp", "htttps", "hhttp", "hhttps", "ttp", "ttps", "htp", "htps", "hptt", "hptts", "httpp",
    ]
    guard slips.contains(word) else { return nil }
    return (start, word.hasSuffix("s") ? "https" : "http", false)
  }

  /// Where the address that goes on at a place ends: before blanks, Han, and punctuation but for its dots.
  private static func end(_ text: Span<UInt8>, from host: Int) -> Int {
    var place = host
    while place < min(text.count, host + 300) {
      if text[place] > 0x20, text[place] < 0x7F {
        if "<>\"|`".utf8.contains(text[place]) { break }
        place += 1
        continue
      }
      guard let scalar = text.scalar(at: place) else { break }
      let width = UTF8.width(scalar)
      // A full stop is a dot where letters go on behind it.
      let goesOn = place + width < text.count && text[place + width] < 0x80 && text[place + width].isLetter
      let isPart =
        0xFF10...0xFF5A ~= scalar.value && !"：；＜＝＞？".unicodeScalars.contains(scalar)
        || "．／－".unicodeScalars.contains(scalar) || scalar == "。" && goesOn
      guard isPart else { break }
      place += width
    }
    while place > host, ".,;:!?".utf8.contains(text[place - 1]) { place -= 1 }
    return place
  }

  /// In the letters and signs of ASCII.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: plain.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x3002: plain += "."
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}
