package import Diagnostics
package import Notices

/// What a signature covers, as far as two of them can be told apart for a reader.
package struct SignedText: Sendable {
  /// Every key and part that is signed, in their order, with what it says.
  private let signed: [(key: String, value: String)]
  private let body: ArraySlice<UInt8>
  private let attachments: [Attachment]

  /// - Parameter category: The name of the category in which the item is shown.
  package init(_ notice: Notice, bytes: [UInt8], category: String? = nil) {
    var list = Facts()
    notice.sign(on: SigningBasis(column: category)) { list.add("\($0)\($1)", $2) }
    signed = list.all
    body = bytes.body(notice.body)
    attachments = notice.attachments.map(\.value)
  }

  package init(_ report: YearReport, bytes: [UInt8]) {
    var list = Facts()
    list.add("标题", .text(report.title.value))
    list.add("年度", .text("\(report.year.value)"))
    if let number = report.documentNumber { list.add("文号", .text(number.value)) }
    list.add("形成日期", .day(report.formed.value))
    report.secrecy.value.sign { list.add("保密\($0)", $1) }
    for key in RegisteredFigures.Key.allCases {
      if let figure = report.registered?[key] { list.add("\(key.name)", .text("\(figure.value)")) }
    }
    for part in report.transcription?.signed ?? [] { list.add("\(part.key)", .text(part.text)) }
    signed = list.all
    body = bytes.body(report.body)
    attachments = []
  }

  /// Facts by their keys; what stands under one key several times is joined.
  private struct Facts {
    private(set) var all: [(key: String, value: String)] = []

    mutating func add(_ key: String, _ value: SignedValue) {
      let text =
        switch value {
        case .text("true"): "是"
        case .text("false"): "否"
        case .text(let text): text
        case .day(let day): day.description
        }
      if let place = all.firstIndex(where: { $0.key == key }) {
        all[place].value += "、\(text)"
      } else {
        all.append((key, text))
      }
    }
  }

  /// The facts that are signed, each by its key; the longer ones are cut.
  package var facts: [Phrase] {
    signed.filter { $0.key != "标题" }.map { Phrase(zh: "\($0.key)：\($0.value.cut)", en: "\($0.key): \($0.value.cut)") }
  }

  /// The most differences that are told one by one.
  private static let limit = 20

  /// What another text says otherwise: facts, files, then lines of the body with the words or cells that differ.
  ///
  /// - Parameter files: Attachments and pictures, as they are written, whose content is another.
  package func changes(to other: SignedText, files: [String] = []) -> [Phrase] {
    let held = files.map { Phrase(zh: "文件“\($0)”的内容变了", en: "the file \"\($0)\" holds something else") }
    let all = facts(other) + self.files(other) + held + LineChanges(lines, other.lines).phrases
    guard all.count > Self.limit else { return all }
    let rest = all.count - Self.limit
    return all.prefix(Self.limit) + [Phrase(zh: "还有 \(rest) 处", en: "and \(rest) more")]
  }

  private var lines: [String] {
    String(decoding: body, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.hasSuffix("\r") ? $0.dropLast() : $0) }
  }

  private func facts(_ other: SignedText) -> [Phrase] {
    let (old, new) = (signed, other.signed)
    let keys = old.map(\.key) + new.map(\.key).filter { key in !old.contains { $0.key == key } }
    return keys.compactMap { key in
      let (was, now) = (old.first { $0.key == key }?.value, new.first { $0.key == key }?.value)
      return was == now ? nil : .changed(Phrase(zh: key, en: key), was ?? "", now ?? "")
    }
  }

  private func files(_ other: SignedText) -> [Phrase] {
    let (old, new) = (attachments, other.attachments)
    let names = Set(old.map(\.file)).union(new.map(\.file)).sorted()
    return names.compactMap { file in
      guard let was = old.first(where: { $0.file == file }) else {
        return Phrase(zh: "新加附件“\(file)”", en: "new attachment \"\(file)\"")
      }
      guard let now = new.first(where: { $0.file == file }) else {
        return Phrase(zh: "去掉附件“\(file)”", en: "attachment \"\(file)\" is gone")
      }
      return was.name == now.name
        ? nil : .changed(Phrase(zh: "附件名称", en: "name of an attachment"), was.name, now.name)
    }
  }
}

extension Phrase {
  /// One value in the place of another; the longer ones are cut.
  static func changed(_ what: Phrase, _ was: String, _ now: String) -> Phrase {
    let (old, new) = (was.cut, now.cut)
    if was.isEmpty { return Phrase(zh: "\(what.zh)：新加“\(new)”", en: "\(what.en): new \"\(new)\"") }
    if now.isEmpty { return Phrase(zh: "\(what.zh)：删去“\(old)”", en: "\(what.en): \"\(old)\" is gone") }
    return Phrase(zh: "\(what.zh)：“\(old)”改为“\(new)”", en: "\(what.en): \"\(old)\" is now \"\(new)\"")
  }
}

extension String {
  fileprivate var cut: String {
    let limit = 60
    return unicodeScalars.count <= limit ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(limit))) + "…"
  }
}
