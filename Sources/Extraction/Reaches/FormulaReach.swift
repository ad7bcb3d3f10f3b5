/// What a formula of a table calls, as far as it leaves the table.
struct FormulaReach {
  private let text: [UInt8]
  private var position = 0

  private init(_ text: [UInt8]) { self.text = text }

  /// Functions that run a program or ask another host, of Excel, LibreOffice, WPS and tables on the web.
  private static let calls: Set<String> = [
    "WEBSERVICE", "RTD", "CALL", "REGISTER", "REGISTER.ID", "EXEC", "DDE", "DDEAUTO", "IMAGE", "IMPORTXML",
    "IMPORTDATA", "IMPORTHTML", "IMPORTFEED", "IMPORTRANGE", "SQL.REQUEST", "STOCKHISTORY", "PY", "INITIATE", "RUN",
    "OPEN", "FOPEN", "SHELL", "CUBEVALUE", "CUBEMEMBER", "CUBESET",
  ]

  private static let prefixes = ["_XLFN.", "_XLWS.", "_XLUDF.", "COM.MICROSOFT.", "ORG.LIBREOFFICE.", "OF:", "MSOXL:"]

  /// The name of the first thing that leaves the table; nil when nothing does.
  static func call(in formula: some Sequence<UInt8>) -> String? {
    var reach = Self(Array(formula))
    while reach.position < reach.text.count {
      if let name = reach.next() { return name }
    }
    return nil
  }

  /// Words and numbers that a formula puts together itself, such as `="1380"&"0138000"`; nil when it joins nothing.
  static func joined(in formula: [UInt8]) -> [UInt8]? {
    let isJoining = formula.contains(UInt8(ascii: "&")) || ByteSearch("CONCAT").first(in: formula[...]) != nil
    guard isJoining || ByteSearch("concat").first(in: formula[...]) != nil else { return nil }
    var reach = Self(formula)
    var words: [UInt8] = []
    while reach.position < formula.count {
      let byte = formula[reach.position]
      if byte == UInt8(ascii: "\"") {
        words += reach.quoted(byte)
      } else if reach.isWord(byte) {
        let word = reach.word()
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { words += word.utf8 }
      } else {
        reach.position += 1
      }
    }
    return words.isEmpty ? nil : words
  }

  private mutating func next() -> String? {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: "\""): _ = quoted(byte)
    case UInt8(ascii: "{"): position = text[position...].firstIndex(of: UInt8(ascii: "}")) ?? text.count
    case UInt8(ascii: "'"):
      if case .foreign(let name) = Target(String(decoding: quoted(byte), as: UTF8.self), isFetched: true) {
        return name
      }
    case UInt8(ascii: "|"):
      position += 1
      if text[position...].contains(UInt8(ascii: "!")) { return "DDE" }
    case _ where isWord(byte): return called()
    default: position += 1
    }
    return nil
  }

  private mutating func called() -> String? {
    var name = word().uppercased()
    for prefix in Self.prefixes where name.hasPrefix(prefix) { name.removeFirst(prefix.utf8.count) }
    while position < text.count, text[position] <= 0x20 { position += 1 }
    guard position < text.count, text[position] == UInt8(ascii: "(") else { return nil }
    if Self.calls.contains(name) { return name }
    guard name == "HYPERLINK" else { return nil }
    if case .foreign(let scheme) = Target(String(decoding: firstArgument(), as: UTF8.self), isFetched: false) {
      return scheme
    }
    return nil
  }

  /// The words of the first argument put together, without moving on.
  private func firstArgument() -> [UInt8] {
    var reader = self
    reader.position += 1
    var words: [UInt8] = []
    while reader.position < text.count, !",;)".utf8.contains(text[reader.position]) {
      let byte = text[reader.position]
      if byte == UInt8(ascii: "\"") { words += reader.quoted(byte) } else { reader.position += 1 }
    }
    return words
  }

  /// What stands between quotation marks, in which two stand for one; moves behind them.
  private mutating func quoted(_ mark: UInt8) -> [UInt8] {
    var words: [UInt8] = []
    position += 1
    while position < text.count {
      if text[position] == mark {
        position += 1
        guard position < text.count, text[position] == mark else { break }
      }
      words.append(text[position])
      position += 1
    }
    return words
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "$")
  }

  private mutating func word() -> String {
    let start = position
    while position < text.count, isWord(text[position]) { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }
}

extension FormulaReach {
  /// What a table of commas calls, line by line: programs of tables take a field for a formula that begins like one.
  static func reaches(in text: [UInt8]) -> [Reach] {
    var reaches: [Reach] = []
    for (number, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { "(|".utf8.contains($0) }) {
      for start in starts(in: line) {
        let formula = String(decoding: line[start...], as: UTF8.self).replacing("\"\"", with: "\"")
        guard let name = call(in: formula.utf8) else { continue }
        reaches.append(Reach(.formula, name, at: .line(number + 1)))
        break
      }
    }
    return reaches
  }

  /// Where fields begin that begin with a sign of formulas.
  private static func starts(in line: ArraySlice<UInt8>) -> [Int] {
    var isStart = true
    var starts: [Int] = []
    for place in line.indices {
      let byte = line[place]
      if isStart, "=+-@".utf8.contains(byte) {
        starts.append(place)
        if starts.count == 64 { break }
      }
      isStart = ",;\t".utf8.contains(byte) || isStart && (byte <= 0x20 || "\"'".utf8.contains(byte))
    }
    return starts
  }
}
