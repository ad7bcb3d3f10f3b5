package import Diagnostics
package import Notices

/// Compares the code before the year of a 文号 with the codes of the board's authority (机关代字).
///
/// Papers of other agencies bear other codes; so do boards that name none.
package enum DocumentPrefix: RuleKeeper {
  package static let rule = Rule(
    "document-prefix", .duty, .warning, title: Phrase(zh: "机关代字", en: "code of the document number"),
    requirement: Phrase(
      zh: "文号前面的机关代字要在 board.yaml 里；别的机关的文件写上“发布机构”。",
      en: "The code of a document number is one of board.yaml; papers of other agencies name 发布机构."),
    wrong: "文号: 示列镇政发〔2013〕9号", right: "文号: 示例镇政发〔2013〕9号")

  package static func findings(in notice: Notice, board: Board) -> [Finding] {
    let known = board.authority.documentPrefixes
    guard !known.isEmpty, notice.agency == nil, let number = notice.documentNumber else { return [] }
    let text = number.value.utf8Span.span
    let bracket = text.indices.first {
      $0 + 2 < text.count && text[$0] == 0xE3 && text[$0 + 1] == 0x80 && text[$0 + 2] == 0x94
    }
    let prefix = number.value.utf8.prefix(bracket ?? text.count)
    guard !known.contains(where: { $0.utf8.elementsEqual(prefix) }) else { return [] }
    let rest = String(number.value.utf8.dropFirst(prefix.count)) ?? ""
    return [.unknownPrefix(String(Substring(prefix)), rest, known: known, in: notice.path, at: number.range)]
  }
}

extension Finding {
  fileprivate static func unknownPrefix(
    _ prefix: String, _ rest: String, known: [String], in path: String, at range: Range<Int>
  ) -> Self {
    let near = NearMiss.best(for: prefix, among: known)
    let example = "\(near ?? known.first ?? "")\(rest)"
    return Finding(
      DocumentPrefix.rule, in: path, at: range,
      Phrase(
        zh: "文号的机关代字“\(prefix)”不在 board.yaml 里，那里有：\(known.joined(separator: "、"))",
        en: "the code \"\(prefix)\" of the document number is not in board.yaml, which has: "
          + known.joined(separator: ", ")),
      hint: Phrase(
        zh: "\(near.map { "是不是“\($0)”？" } ?? "")例如：文号: \(example)；是别的机关的文件，请写“发布机构”",
        en:
          "\(near.map { "did you mean \"\($0)\"? " } ?? "")for example: 文号: \(example); of another agency's paper name 发布机构"
      ))
  }
}
