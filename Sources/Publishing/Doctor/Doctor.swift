import Diagnostics
package import Generator
import Glibc
import Notices
import Programs

/// Looks whether a machine has what a board needs, and whether the board does.
package struct Doctor: Sendable {
  private let request: Request
  private let context: PublishContext
  private let browserEnvironment: [String: String]
  /// The browser that somebody chose; nil for the first known one.
  private let browser: String?

  package init(
    _ request: Request, _ context: PublishContext, browser: String?, browserEnvironment: [String: String]
  ) {
    self.request = request
    self.context = context
    self.browser = browser
    self.browserEnvironment = browserEnvironment
  }

  /// Looks at everything; changes nothing, and asks the places of 发布目标 only whether they are there.
  package func diagnosis() async -> Diagnosis {
    var diagnosis = Diagnosis()
    diagnosis.lines.append(Self.libraries)
    diagnosis.lines += await programs()
    diagnosis.lines.append(await fonts())
    diagnosis.lines.append(printing)
    diagnosis.lines.append(clock)
    diagnosis.lines.append(disk)
    diagnosis.lines += await board()
    return diagnosis
  }

  // MARK: - The machine

  /// Names of the libraries that this process has in its memory; a missing one would not let it start.
  private static var libraries: Diagnosis.Line {
    let text = String(decoding: SourceFile.read("/proc/self/maps") ?? [], as: UTF8.self)
    let wanted = ["libcmark", "libyaml", "libqrencode", "libzip", "libexpat", "libexif", "libcrypto"]
    let loaded = Set(
      text.split(separator: "\n").compactMap { $0.split(separator: "/").last.map(String.init) }
        .filter { name in wanted.contains { name.hasPrefix($0) } })
    let names = loaded.sorted().joined(separator: " ")
    return Diagnosis.Line(Phrase(zh: "程序库", en: "libraries"), .fine, Phrase(zh: names, en: names))
  }

  private func programs() async -> [Diagnosis.Line] {
    [
      await program(
        "git", ["--version"], package: "git", isNeeded: true, for: Phrase(zh: "存证、历史、提交", en: "evidence and history")),
      await program(
        "pdftotext", ["-v"], package: "poppler-utils poppler-data", isNeeded: true,
        for: Phrase(zh: "查附件里的 PDF，没有它带 PDF 的信息不公开", en: "looking into PDFs; without it items with one are held")),
      await program(
        "qpdf", ["--version"], package: "qpdf", isNeeded: true,
        for: Phrase(zh: "查附件里的 PDF，没有它带 PDF 的信息不公开", en: "looking into PDFs; without it items with one are held")),
      await program(
        "curl", ["--version"], package: "curl", isNeeded: false,
        for: Phrase(zh: "verify、check --external", en: "verify, check --external")),
      await program(
        "ssh", ["-V"], package: "openssh-client", isNeeded: false,
        for: Phrase(zh: "发布到 ssh、核对提交签名", en: "publishing by ssh, signed commits")),
      await program(
        "rsync", ["--version"], package: "rsync", isNeeded: false,
        for: Phrase(zh: "发布到 ssh、rsync", en: "publishing by ssh and rsync")),
      await program(
        "rclone", ["version"], package: "rclone", isNeeded: false,
        for: Phrase(zh: "发布到对象存储、WebDAV、SFTP", en: "publishing to object stores, WebDAV, SFTP")),
      await program(
        "pandoc", ["--version"], package: "pandoc", isNeeded: false,
        for: Phrase(zh: "report --docx", en: "report --docx")),
    ]
  }

  private func program(
    _ name: String, _ arguments: [String], package: String, isNeeded: Bool, for use: Phrase
  ) async -> Diagnosis.Line {
    let subject = Phrase(zh: name, en: name)
    do throws(OtherProgram.NotInstalled) {
      let answer = try await OtherProgram(name, environment: context.environment).run(arguments)
      let said = answer.output.isEmpty ? answer.errors : String(decoding: answer.output.prefix(400), as: UTF8.self)
      let line = said.split(whereSeparator: \.isNewline).first.map(String.init) ?? "?"
      return Diagnosis.Line(subject, .fine, Phrase(zh: line, en: line))
    } catch {
      return Diagnosis.Line(
        subject, isNeeded ? .missing : .optional, Phrase(zh: "没有安装（用于\(use.zh)）", en: "not installed (for \(use.en))"),
        remedy: Phrase(zh: "apt install \(package)", en: "apt install \(package)"))
    }
  }

  private func fonts() async -> Diagnosis.Line {
    let subject = Phrase(zh: "中文字体", en: "Chinese fonts")
    let remedy = Phrase(zh: "apt install fontconfig fonts-lxgw-wenkai", en: "apt install fontconfig fonts-lxgw-wenkai")
    do throws(OtherProgram.NotInstalled) {
      let answer = try await OtherProgram("fc-list", environment: browserEnvironment).run([
        ":lang=zh-cn", "--format", "%{fontformat}\n",
      ])
      let formats = String(decoding: answer.output, as: UTF8.self).split(separator: "\n")
      let count = formats.count { $0 == "TrueType" }
      guard count > 0 else {
        return Diagnosis.Line(
          subject, .optional,
          Phrase(zh: "没有 TrueType 的中文字体（kiosk --pdf 要用）", en: "no Chinese TrueType face (for kiosk --pdf)"),
          remedy: remedy)
      }
      return Diagnosis.Line(subject, .fine, Phrase(zh: "\(count) 个 TrueType", en: "\(count) TrueType faces"))
    } catch {
      return Diagnosis.Line(
        subject, .optional, Phrase(zh: "没有 fc-list，不知道有什么字体", en: "no fc-list, so that nobody knows"), remedy: remedy)
    }
  }

  private var printing: Diagnosis.Line {
    let subject = Phrase(zh: "浏览器", en: "browser")
    do throws(PrintingFailure) {
      let path = try BrowserFinder.find(asked: browser, path: context.searchPath)
      return Diagnosis.Line(subject, .fine, Phrase(zh: path, en: path))
    } catch {
      return Diagnosis.Line(
        subject, browser == nil ? .optional : .missing,
        Phrase(zh: "没有找到（用于 kiosk --pdf）", en: "none found (for kiosk --pdf)"),
        remedy: Phrase(zh: "apt install chromium", en: "apt install chromium"))
    }
  }

  /// A clock that stands before the last build, or before this program, makes wrong days of everything.
  private var clock: Diagnosis.Line {
    let day = request.clock
    let built = SiteRecord(folder: "\(request.root)/site")?.day
    let isWrong = day.year < 2024 || day.year > 2100 || built.map { day < $0 } == true
    let said =
      built.map { Phrase(zh: "今天 \(day)，上次生成 \($0)", en: "today \(day), last build \($0)") }
      ?? Phrase(zh: "今天 \(day)", en: "today \(day)")
    return Diagnosis.Line(
      Phrase(zh: "时钟", en: "clock"), isWrong ? .missing : .fine, said,
      remedy: Phrase(zh: "核对日期：timedatectl set-ntp true", en: "set the date: timedatectl set-ntp true"))
  }

  /// Bytes that a build needs beside the site that stands.
  private static let needed = 500 << 20

  private var disk: Diagnosis.Line {
    let subject = Phrase(zh: "磁盘", en: "disk")
    let remedy = Phrase(
      zh: "给“\(request.root)”腾出地方，并看看能不能写", en: "make room for \"\(request.root)\", and see that it can be written")
    var state = statvfs()
    guard unsafe statvfs(request.root, &state) == 0 else {
      return Diagnosis.Line(subject, .missing, SystemError.last.words, remedy: remedy)
    }
    let free = Int(state.f_bavail) * Int(state.f_frsize)
    let isWritable = unsafe access(request.root, W_OK) == 0
    let said = Phrase(
      zh: "还有 \(free >> 20) MiB\(isWritable ? "" : "，这里写不进去")",
      en: "\(free >> 20) MiB left\(isWritable ? "" : ", and nothing can be written here")")
    return Diagnosis.Line(subject, free < Self.needed || !isWritable ? .missing : .fine, said, remedy: remedy)
  }

  // MARK: - The board

  private func board() async -> [Diagnosis.Line] {
    let subject = Phrase(zh: "公开栏", en: "board")
    let generator = Generator(request)
    do throws(GeneratorFailure) {
      let content = try await generator.load()
      let outcome = try await generator.check()
      guard let board = content.board, outcome.isJudged else {
        return [
          Diagnosis.Line(
            subject, .missing, Phrase(zh: "设置读不懂", en: "its settings cannot be understood"),
            remedy: Phrase(zh: "运行 noticeboard check", en: "run noticeboard check"))
        ]
      }
      var lines = [blanks(in: outcome), calendar(content.calendar)]
      for target in board.publishTargets { lines.append(await Self.reach(target, context)) }
      return lines
    } catch {
      return [
        Diagnosis.Line(
          subject, .optional, Phrase(zh: "“\(request.root)”里没有公开栏", en: "\"\(request.root)\" holds no board"),
          remedy: Phrase(zh: "noticeboard init 文件夹，或者用 --root", en: "noticeboard init FOLDER, or --root"))
      ]
    }
  }

  private func blanks(in outcome: Outcome) -> Diagnosis.Line {
    let blanks = outcome.findings.filter { UnreadyRules.shared.rules.contains($0.rule) }
    let count = blanks.count
    return Diagnosis.Line(
      Phrase(zh: "设置", en: "settings"), count == 0 ? .fine : .missing,
      count == 0
        ? Phrase(zh: "都填了", en: "all filled in")
        : Phrase(zh: "还有 \(count) 处没有填或者是示例的", en: "\(count) blanks or sample values"),
      remedy: Phrase(
        zh: "改 \(blanks.first?.path ?? "")；逐条看：noticeboard check",
        en: "edit \(blanks.first?.path ?? ""); noticeboard check lists each"))
  }

  /// From November on the days off of the coming year are published.
  private func calendar(_ calendar: WorkCalendar) -> Diagnosis.Line {
    let last = calendar.coveredYears.upperBound
    let (year, month, _) = request.clock.parts
    let isMissing = last < year
    let state: Diagnosis.State = isMissing ? .missing : last == year && month >= 11 ? .optional : .fine
    return Diagnosis.Line(
      Phrase(zh: "节假日", en: "days off"), state, Phrase(zh: "到 \(last) 年", en: "known through \(last)"),
      remedy: Phrase(
        zh: "国务院办公厅公布 \(last + 1) 年放假安排后，写进 content/工作日.csv",
        en: "write the notice of \(last + 1) into content/工作日.csv once it is out"))
  }

  private static func reach(_ target: PublishTarget, _ context: PublishContext) async -> Diagnosis.Line {
    let subject = Phrase(zh: "发布目标 \(target.name)", en: "target \(target.name)")
    do throws(PublishFailure) {
      try await TargetProbe(target: target, context: context).ask()
      return Diagnosis.Line(subject, .fine, Phrase(zh: target.place, en: target.place))
    } catch {
      return Diagnosis.Line(
        subject, .missing, error.words,
        remedy: Phrase(zh: "核对 board.yaml 里的位置，看网络和钥匙", en: "look at the place in board.yaml, the network and the key"))
    }
  }
}
