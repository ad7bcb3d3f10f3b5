import Compliance
import Extraction
import Notices

/// A place of an item that a number can be in.
enum LeakContext: CaseIterable, Sendable {
  case sentence, table, codeBlock, alternative, linkText, linkTarget, encodedTarget, linkTitle, heading, list, quote
  case title, summary, keyword, fileName, attachmentName, lateReason, attachedText, attachedTable

  /// Whether the text is Markdown, in which a number can be split.
  var isMarkdown: Bool {
    switch self {
    case .sentence, .table, .alternative, .linkText, .heading, .list, .quote: true
    default: false
    }
  }

  /// What a label and a number become there: `label` is empty for numbers that are known alone.
  func put(_ number: String, label: String, into sample: inout Sample) {
    let named = label.isEmpty ? "经办\(number)" : "\(label)：\(number)"
    switch self {
    case .sentence: sample.body = "各村：\n\n张三，\(named)，金额200元。\n"
    case .table:
      sample.body = "| 姓名 | \(label.isEmpty ? "备注" : label) | 金额 |\n| --- | --- | --: |\n| 张三 | \(number) | 200 |\n"
    case .codeBlock: sample.body = "```\n\(named)\n```\n"
    case .alternative: sample.body = "![\(named)](a.png)\n"
    case .linkText: sample.body = "见[\(named)](a.md)。\n"
    case .linkTarget: sample.body = "见[附表](<\(label)\(number).md>)。\n"
    case .encodedTarget: sample.body = "见[附表](\(Self.encoded(label + number)).md)。\n"
    case .linkTitle: sample.body = "见[附表](a.md \"\(named)\")。\n"
    case .heading: sample.body = "## 一、\(named)\n\n正文。\n"
    case .list: sample.body = "- 张三\n- \(named)\n"
    case .quote: sample.body = "> \(named)，已办。\n"
    case .title: sample.notice.title.value = "关于\(named)的通知"
    case .summary: sample.notice.summary = Located(named, at: 0..<1)
    case .keyword: sample.notice.keywords = [Located(label + number, at: 0..<1)]
    case .fileName: sample.notice.path = "content/应急管理/\(label)\(number).md"
    case .attachmentName: sample.notice.attachments = [Located(Attachment(file: "a.txt", name: named), at: 0..<1)]
    case .lateReason: sample.notice.lateReason = Located("等待\(named)", at: 0..<1)
    case .attachedText, .attachedTable: break
    }
  }

  /// What is in the file, where the number is in one.
  func text(_ number: String, label: String) -> String? {
    switch self {
    case .attachedText: label.isEmpty ? "张三 \(number)\n" : "张三，\(label)：\(number)\n"
    case .attachedTable: "| 姓名 | \(label.isEmpty ? "备注" : label) |\n| 张三 | \(number) |\n"
    default: nil
    }
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "%\(digits.count == 1 ? "0" : "")\(digits)"
    }.joined()
  }
}
