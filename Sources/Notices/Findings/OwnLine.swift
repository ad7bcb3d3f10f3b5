/// The clerk's own words in the form that a field asks for, so that what a hint prints is right when copied.
enum OwnLine {
  /// `关键词: [清雪, 道路]` of what was typed in other brackets, with other commas, or without brackets.
  ///
  /// Nil where nothing is left, or where an entry could not stand without quotes.
  static func list(_ written: String, of spelling: FieldSpelling) -> String? {
    // A list of sets of keys, or of lines of a form of its own, is not made of words.
    guard !spelling.example.contains("{"), !spelling.example.contains("\n"), spelling.example.contains("[") else {
      return attachments(written, of: spelling)
    }
    let plain = written.filter { !"[]【】［］〔〕\"“”".contains($0) }
    var parts = plain.split { ",，、；;".contains($0) }.map { $0.trimmingBlanks }
    if parts.count == 1 { parts = plain.split(whereSeparator: \.isWhitespace).map(String.init) }
    parts = parts.map { String($0.reversed().drop { "。.".contains($0) }.reversed()) }.filter { !$0.isEmpty }
    guard !parts.isEmpty, !parts.contains(where: { $0.contains(": ") || "#&*!|>'%@`{}-?".contains($0.prefix(1)) })
    else {
      return nil
    }
    return "\(spelling.name): [\(parts.joined(separator: ", "))]"
  }

  /// `{ 文件: 汇总表.xlsx, 名称: 汇总表 }` of the bare name of a file.
  static func attachment(_ written: String) -> String? {
    let name = written.trimmingBlanks
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex, 2...5 ~= name[dot...].count,
      !name.contains(where: { "{}[],:\"'#\n".contains($0) })
    else { return nil }
    let stem = name[..<dot].split(separator: "/").last.map(String.init) ?? ""
    return "{ 文件: \(name), 名称: \(stem) }"
  }

  private static func attachments(_ written: String, of spelling: FieldSpelling) -> String? {
    guard spelling.name == "附件", let attachment = attachment(written) else { return nil }
    return "\(spelling.name): [\(attachment)]"
  }

  /// `标题: 清雪工作安排` of a line whose colon is another sign: `;`, `=`, `∶`; nil where the name of a key does not stand
  /// before it.
  static func field(_ line: String) -> String? {
    guard let sign = line.firstIndex(where: { ";；=＝∶﹕︰".contains($0) }) else { return nil }
    let name = line[..<sign].trimmingBlanks
    let value = line[line.index(after: sign)...].trimmingBlanks
    guard 1...8 ~= name.count, !value.isEmpty,
      name.unicodeScalars.allSatisfy({ 0x3400...0x9FFF ~= $0.value })
    else { return nil }
    return "\(name): \(value)"
  }

  /// `- 填报 王芳 2026-11-24` of a line whose words stand in another order or are parted by other signs.
  ///
  /// The step, the day and the fingerprint are known by their form; what is left is the person, blanks within a name
  /// of two characters taken out.
  static func signOff(_ line: String) -> String? {
    let words = line.split { $0.isWhitespace || "，,、：:；;/".contains($0) }.map(String.init)
    var (step, days, mark, person): (String?, [CivilDate], String?, [String]) = (nil, [], nil, [])
    let steps = ReviewStep.allCases.map(\.name)
    for word in words {
      if step == nil,
        let known = steps.contains(word) ? word : person.isEmpty ? NearMiss.best(for: word, among: steps) : nil
      {
        step = known
      } else if let day = CivilDate(iso8601: word.utf8) ?? DateSlip(word).corrected {
        days.append(day)
      } else if mark == nil, let read = Fingerprint(word.utf8Span.span) ?? Fingerprint(meantBy: word) {
        mark = "\(read)"
      } else {
        person.append(word)
      }
    }
    let isName = person.count == 1 || person.count == 2 && person.allSatisfy { $0.count == 1 }
    guard let step, let day = days.first, days.count == 1 || step == ReviewStep.release.name, days.count < 3, isName
    else {
      return nil
    }
    let last = days.count > 1 ? " \(days[1])" : ""
    return "- \(step) \(person.joined()) \(day)\(mark.map { " \($0)" } ?? "")\(mark == nil ? "" : last)"
  }
}

extension StringProtocol {
  /// Without white space at both ends, the ideographic one included.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
