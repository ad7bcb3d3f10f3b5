import Diagnostics
import Notices

/// Requires that a document number names one paper (党政机关公文处理工作条例, article 9(5)).
struct DuplicateDocumentNumber: FieldsRule {
  func check(_ board: BoardFields, _ findings: inout [Finding]) {
    var first: [String: Notice] = [:]
    // What was released keeps its number, whatever draft claims it.
    let released = board.living.filter { $0.review.line(.release) != nil }
    let others = board.living.filter { $0.review.line(.release) == nil }
    for item in released + others {
      guard let number = item.documentNumber else { continue }
      guard let other = first[number.value] else {
        first[number.value] = item
        continue
      }
      let place = other.documentNumber?.range ?? 0..<0
      findings.add(
        Self.rule, in: item.path, at: number.range,
        Phrase(
          zh: "文号“\(number.value)”已经是 \(other.index.value) 的；一个文号只对应一份文件",
          en:
            "the document number \"\(number.value)\" is that of \(other.index.value) already; one number names one paper"
        ),
        hint: Phrase(
          zh: "查发文登记，改成这份文件自己的文号；不是文件的删去“文号”一行",
          en: "look up the register and write the paper's own number; take it out where there is none"),
        notes: [.here(other, at: place)])
    }
  }

  static let rule = Rule(
    "duplicate-document-number", .duty, .error,
    title: Phrase(zh: "文号重复", en: "one document number twice"),
    requirement: Phrase(
      zh: "一个文号只对应一份文件。解读、更正、附件不另写原文件的文号；原文件改写用“变更”。",
      en: "A document number names one paper; explanations and attachments do not repeat it."),
    basis: Phrase(zh: "《党政机关公文处理工作条例》第九条", en: "党政机关公文处理工作条例, article 9"),
    wrong: "文号: 示例镇政发〔2014〕5号（两条信息都写）", right: "文号: 示例镇政发〔2014〕6号")
}
