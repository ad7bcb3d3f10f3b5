import Notices
import Pages

/// Pages that stand in until the next whole build: they need no theme, which may be what is wrong.
struct StubPage {
  /// `zh-CN`, or another language of a board.
  let language: String

  private var isChinese: Bool { language.hasPrefix("zh") }

  /// What is left of a paper: its number, and the day of its withdrawal.
  func page(of paper: TakenPaper) -> [UInt8] {
    let name = "\(paper.name)"
    let sentence =
      if let day = paper.withdrawn {
        isChinese ? "本条信息已于 \(day) 撤回。" : "This item was withdrawn on \(day)."
      } else {
        isChinese ? "本条信息已撤下。" : "This item has been taken down."
      }
    return page(title: name, sentence)
  }

  /// A page that named something that was taken down.
  var pageBeingRenewed: [UInt8] {
    isChinese
      ? page(title: "页面更新中", "本页内容正在更新，请稍后再来。")
      : page(title: "Being brought up to date", "This page is being brought up to date; please come back later.")
  }

  private func page(title: String, _ sentence: String) -> [UInt8] {
    var out = HTMLWriter()
    out.markup("<!doctype html>\n<html lang=\"")
    out.text.write(language)
    out.markup(
      """
      ">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <meta name="robots" content="noindex">
      <title>
      """)
    out.text.write(title)
    out.markup("</title>\n</head>\n<body>\n<main>\n<h1>")
    out.text.write(title)
    out.markup("</h1>\n<p>")
    out.text.write(sentence)
    out.markup("</p>\n</main>\n</body>\n</html>\n")
    return out.finish()
  }
}
