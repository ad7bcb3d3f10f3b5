/// The host that a link leads to, and the hosts that its text names.
///
/// Letters of full width and full stops of Chinese count as what browsers make of them.
enum ShownHost {
  /// What is wrong with a link to another host; nil where nothing is.
  ///
  /// - Parameters:
  ///   - address: A complete http or https address.
  ///   - text: What readers see of the link.
  static func fault(of address: Span<UInt8>, shownAs text: [UInt8]) -> MarkupProblem.Kind? {
    guard let colon = address.first(.colon, from: 0), colon <= 5 else { return nil }
    var end = colon + 3
    while end < address.count, !endsAuthority(address[end]) { end += 1 }
    guard colon + 3 <= end else { return nil }
    var start = colon + 3
    for place in start..<end where address[place] == .at { start = place + 1 }
    let name = folded(Address.decoded(address, start..<end))
    let host = String(decoding: withoutPort(name[...]), as: UTF8.self)
    if start > colon + 3 { return .linkUser(host: host) }
    let shown = hosts(in: folded(text))
    guard let first = shown.first, !shown.contains(where: { isSame(host, as: $0) }) else { return nil }
    return .linkOtherHost(shown: first, leads: host)
  }

  private static func isSame(_ host: String, as shown: String) -> Bool {
    let (own, named) = (bare(host), bare(shown))
    return own == named || own.hasSuffix(".\(named)")
  }

  private static func bare(_ host: String) -> String {
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }

  private static func endsAuthority(_ byte: UInt8) -> Bool {
    byte == .slash || byte == .hash || byte == UInt8(ascii: "?") || byte == .backslash
  }

  private static func withoutPort(_ part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let colon = part.lastIndex(of: .colon), part[(colon + 1)...].allSatisfy(\.isDigit) else { return part }
    return part[..<colon]
  }

  // MARK: - Hosts in a text

  /// Names of hosts in a text, such as www.gov.cn; what stands behind a slash or around @ is no host of its own.
  private static func hosts(in text: [UInt8]) -> [String] {
    var hosts: [String] = []
    var place = 0
    while place < text.count {
      let isDoubleSlash = text[place] == .slash && place + 1 < text.count && text[place + 1] == .slash
      guard isOfHost(text[place]) || isDoubleSlash else {
        place += 1
        continue
      }
      var end = place
      while end < text.count, isOfHost(text[end]) || text[end] == .slash && end < place + 8 { end += 1 }
      // What follows a host belongs to its address.
      if end < text.count, endsAuthority(text[end]) {
        while end < text.count, isOfAddress(text[end]) { end += 1 }
      }
      let isAlone = text[..<place].allSatisfy(\.isBlank) && text[end...].allSatisfy(\.isBlank)
      if let host = host(of: text[place..<end], isAlone: isAlone) { hosts.append(host) }
      place = end
    }
    return hosts
  }

  /// The host of a run of characters of addresses; nil where it names none.
  private static func host(of run: ArraySlice<UInt8>, isAlone: Bool) -> String? {
    let start = schemeEnd(of: run)
    let rest = run[(start ?? run.startIndex)...]
    let authority = rest.prefix { !endsAuthority($0) }
    // A user before a host is part of what is shown; without a scheme it is an address of mail.
    guard start != nil || !authority.contains(.at) else { return nil }
    let name = authority[(authority.lastIndex(of: .at).map { $0 + 1 } ?? authority.startIndex)...]
    // A word and a colon may stand before a host, a port behind it.
    return name.split(separator: .colon).lazy.compactMap { Self.name($0, isHost: start != nil, isAlone) }.first
  }

  private static func name(_ written: ArraySlice<UInt8>, isHost: Bool, _ isAlone: Bool) -> String? {
    let labels = written.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: true)
    guard labels.count > 1, let first = labels.first, let last = labels.last else { return nil }
    let end = String(decoding: last, as: UTF8.self)
    let isNamed =
      isHost || first.elementsEqual("www".utf8) || ends.contains(end) || isAlone && endsOfProducts.contains(end)
    return isNamed ? labels.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".") : nil
  }

  /// Behind `http://`, `https://` or `//` at the beginning of a run.
  private static func schemeEnd(of run: ArraySlice<UInt8>) -> Int? {
    for scheme in ["https://", "http://", "//"] where run.starts(with: scheme.utf8) {
      return run.startIndex + scheme.utf8.count
    }
    return nil
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == .colon
      || byte == .at
  }

  private static func isOfAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), .slash, .colon, .at, UInt8(ascii: "?"), UInt8(ascii: "="),
      UInt8(ascii: "&"), .hash, .percent, .underscore, UInt8(ascii: "~"), UInt8(ascii: "+"):
      true
    default: byte.isLetter || byte.isDigit
    }
  }

  /// What names of hosts end in that people write without www; none of them is an ending of files.
  private static let ends: Set<String> = [
    "cn", "com", "net", "org", "gov", "edu", "info", "biz", "top", "xyz", "cc", "tv", "vip", "club", "site", "online",
    "shop", "store", "wang", "ltd", "group", "link", "fun", "work", "asia", "mobi", "hk", "tw", "mo", "us", "uk", "jp",
    "kr", "ru", "de", "fr", "example", "invalid", "test",
  ]

  /// What names of programs end in, too (用 Socket.io 写聊天室): within other words none of them is taken for a host.
  private static let endsOfProducts: Set<String> = ["io", "co", "me", "app", "dev", "icu", "ink", "pro", "live"]

  /// Small letters of ASCII in place of capitals and of letters of full width, and a full stop for those of Chinese.
  private static func folded(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: { $0 >= 0xE3 || $0 &- 0x41 < 26 }) else { return text }
    var folded = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      case 0xFF01...0xFF5E:
        let byte = UInt8(scalar.value - 0xFEE0)
        folded.append(Unicode.Scalar(byte &- 0x41 < 26 ? byte | 0x20 : byte))
      case 0x3002, 0xFF61: folded.append(".")
      default: folded.append(scalar)
      }
    }
    return Array(String(folded).utf8)
  }
}

extension UInt8 {
  fileprivate static let at = UInt8(ascii: "@")
}
