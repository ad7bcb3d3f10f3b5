import Diagnostics
import Embedded
import Notices

struct SubjectUnlisted: FieldsRule {
  static let rule = Rule(
    "subject-unlisted", .duty, .note, title: Phrase(zh: "主题分类不在国家的类目里", en: "a subject that the list does not have"),
    requirement: Phrase(
      zh: "“主题分类”的第一级用国务院办公厅的二十二类，例如“农业、林业、水利”；第二级各地自己定，中间用短横线。",
      en:
        "The first level of 主题分类 is one of the national list's twenty-two; the second, behind a hyphen, is each place's own."
    ),
    basis: Phrase(zh: "国办秘函〔2009〕6号《政府信息公开目录系统实施指引（试行）》", en: "国办秘函〔2009〕6号"),
    wrong: "主题分类: 农林水利-农业", right: "主题分类: 农业、林业、水利-农业")

  func check(_ board: BoardFields, _ findings: inout [Finding]) {
    // A board has few subjects, and what it writes its own way it writes so in many items.
    var known: [String: Verdict] = [:]
    for item in board.living {
      guard let subject = item.subject else { continue }
      let verdict = known[subject.value] ?? Verdict(on: subject.value)
      known[subject.value] = verdict
      guard case .unlisted(let first, let near) = verdict else { continue }
      let right = near.map { $0 + subject.value[first.endIndex...] }
      findings.add(
        Self.rule, near == nil ? .note : .warning, in: item.path, at: subject.range,
        Phrase(
          zh: "主题分类“\(first)”不在国家的二十二类里", en: "the subject \"\(first)\" is none of the national list's twenty-two"),
        hint: right.map { Phrase(zh: "是不是想写：主题分类: \($0)", en: "did you mean: 主题分类: \($0)") } ?? Self.all)
    }
  }

  private enum Verdict {
    case listed
    /// The first level, and the subject that was probably meant, if any is like it.
    case unlisted(Substring, near: String?)

    init(on subject: String) {
      let first = subject.prefix { !"-–—/／\\＼>＞".contains($0) }
      let name = first.filter { !$0.isWhitespace }
      let isListed = SubjectUnlisted.listed.contains(name)
      self = isListed ? .listed : .unlisted(first, near: NearMiss.best(for: name, among: names))
    }
  }

  private static let names = String(decoding: EmbeddedFile.subjects, as: UTF8.self).split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.map(String.init)
  private static let listed = Set(names)
  private static let all = Phrase(
    zh: "二十二类是：\(names.joined(separator: "；"))", en: "the classes are: \(names.joined(separator: "; "))")
}
