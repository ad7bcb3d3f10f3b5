import Diagnostics
import Extraction
import Notices

struct AttachmentHiddenContent: FileRule {
  static let rule = Rule(
    "attachment-hidden-content", .duty, .warning, title: Phrase(zh: "附件里有看不见的内容", en: "Hidden content"),
    requirement: Phrase(
      zh: "附件里不要留隐藏的工作表、行、列、文字，也不要留批注、修订和旧版本：居民下载后都看得到。",
      en:
        "An attachment keeps no hidden sheets, rows, columns or text, no comments, tracked changes or earlier versions."
    ),
    wrong: "补贴名单.xlsx 里藏着一张带身份证号的工作表", right: "删去隐藏的工作表，或者只把要公开的一张另存为新文件")

  func check(_ file: NamedFile, _ findings: inout Findings) {
    guard let hidden = file.file.extract?.hidden, !hidden.isEmpty else { return }
    let words = file.words(hidden.map { Self.words($0, file) })
    findings.add(
      Self.rule, at: file.file.range,
      Phrase(
        zh: "\(file.title.zh)里有\(words.zh)，下载的人都能看到；请确认或者删去",
        en: "\(file.title.en) holds \(words.en), which every reader can uncover; make sure or take it out"),
      hint: Phrase(
        zh: "在 Word、Excel 或 WPS 里用“文件、信息、检查文档”删去，接受或拒绝全部修订；最稳妥的是导出成 PDF",
        en: "use Inspect Document in Word, Excel or WPS and accept or reject all changes; safest is to export a PDF"))
  }

  private static func words(_ part: HiddenPart, _ file: NamedFile) -> Phrase {
    let place = file.words(part.place)
    return switch part.kind {
    case .sheet: Phrase(zh: "隐藏的\(place.zh)", en: "hidden \(place.en)")
    case .row: Phrase(zh: "\(place.zh)里隐藏的行", en: "hidden rows of \(place.en)")
    case .column: Phrase(zh: "\(place.zh)里隐藏的列", en: "hidden columns of \(place.en)")
    case .slide: Phrase(zh: "隐藏的\(place.zh)", en: "hidden \(place.en)")
    case .text: Phrase(zh: "隐藏的文字", en: "hidden text")
    case .deletion: Phrase(zh: "修订记录里删去的文字", en: "text that was deleted and is still tracked")
    case .comment: Phrase(zh: "批注", en: "comments")
    case .speakerNotes: Phrase(zh: "幻灯片备注", en: "speaker's notes")
    case .layer: Phrase(zh: "关掉的图层", en: "a layer that is switched off")
    case .revision: Phrase(zh: "以前保存的版本", en: "an earlier version")
    }
  }
}
