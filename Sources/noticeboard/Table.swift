import ArgumentParser
import Desk
import Diagnostics
import Glibc
import Notices

struct Table: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: Phrase(zh: "把复制的表格转成 Markdown", en: "make a Markdown table of a copied one").inBoth,
    discussion: """
      在 Excel、WPS、Word 里选中表格复制，粘贴到这里，按 Ctrl+D（Windows 按 Ctrl+Z 再回车）结束。
      Reads cells parted by tabs, or HTML, from standard input and writes the
      table. Merged cells are parted, and told.

        noticeboard table                     粘贴，然后结束输入 · paste, then end
        noticeboard table < 粘贴.txt           从文件 · from a file
        xclip -o -t text/html | noticeboard table
      """)

  @Option(
    help: ArgumentHelp(zh: "用哪种语言提示；不写时看环境", en: "language; default: by the environment", valueName: "zh-CN|en"),
    transform: SharedOptions.language)
  var language: Language?

  func run() throws {
    let language = Environment().language(asked: language, board: nil)
    do {
      let table = try PastedTable(Self.input())
      for remark in table.remarks { StandardStream.errors.write("\(remark(language))\n") }
      try StandardStream.deliver(table.markdown, language)
    } catch let failure as PastedTable.Failure {
      StandardStream.errors.write("\(failure.message(language))\n")
      throw ExitCode(1)
    }
  }

  /// Everything that standard input holds.
  private static func input() throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw ExitCode(74)
      }
    }
  }
}
