import Diagnostics
import Extraction
import Notices

struct AttachmentLocalLink: FileRule {
  static let rule = Rule(
    "attachment-local-link", .duty, .warning, title: Phrase(zh: "附件里有本机路径", en: "Path of one's own disk"),
    requirement: Phrase(
      zh: "附件里的链接、模板和插图不要指到自己电脑上的文件：居民打不开，路径里还常有用户名。",
      en: "Links, templates and pictures of an attachment name no file of one's own computer."),
    wrong: "通知.docx 里的链接 file:///C:/Users/……", right: "删去链接，或者改成网址；插图嵌入到文件里")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    let places = file.file.extract?.reaches.filter { $0.kind == .local }.map { file.words($0.place) } ?? []
    guard !places.isEmpty else { return }
    let words = file.words(places)
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)的\(words.zh)指到自己电脑上的文件，居民打不开；请确认或者删去",
        en: "\(words.en) of \(file.title.en) names a file of one's own computer; make sure or take it out"),
      hint: Phrase(
        zh: "打开文件，用“编辑链接”断开，或者取消超链接后另存，例如 通知.docx",
        en: "break the links or remove the hyperlinks and save it anew, for example 通知.docx"))
  }
}
