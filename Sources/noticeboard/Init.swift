import ArgumentParser
import Desk
import Diagnostics
import Generator
import Glibc
import Notices

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Phrase(zh: "建一个新的公开栏", en: "begin a board").inBoth,
    discussion: """
      在一个文件夹里建好公开栏：设置文件（每一项都有说明）、签字人员、法定期限、指南和审查制度的草稿、
      空台账、手册、每天自动生成的样例。不知道的写成【填：……】，check 会逐条列出。从不覆盖已有的文件。
      Makes a board: settings with every key explained, who signs, statutory kinds,
      first drafts, empty ledgers, the handbook, examples of daily runs. What is not
      known yet is 【填：…】, and check lists it. Nothing is ever overwritten.

        noticeboard init 东里镇公开栏 --name 东里镇
        noticeboard init 东里镇公开栏 --from 东里镇.txt      文件里一行一项，如“名称: 东里镇” · a fact a line
        noticeboard init board --name 东里镇 --target 网站=ssh=web@host:/srv/board
        noticeboard init board --name 东里镇 --office 党政办公室 --signer 填报=王芳 --signer 初审=李强
      """)

  @Argument(help: ArgumentHelp(zh: "新公开栏的文件夹", en: "the folder of the new board", valueName: "文件夹"))
  var folder: String

  @Option(help: ArgumentHelp(zh: "乡镇、街道的名称，例如 东里镇", en: "the short name of the place", valueName: "名称"))
  var name: String?

  @Option(help: ArgumentHelp(zh: "机关全称；不写就是名称加“人民政府”", en: "the authority's full name", valueName: "机关"))
  var authority: String?

  @Option(help: ArgumentHelp(zh: "公开工作机构", en: "the office that answers residents", valueName: "机构"))
  var office: String?

  @Option(help: ArgumentHelp(zh: "办公地址", en: "its address", valueName: "地址"))
  var address: String?

  @Option(help: ArgumentHelp(zh: "办公时间", en: "its hours", valueName: "时间"))
  var hours: String?

  @Option(help: ArgumentHelp(zh: "座机号码", en: "its telephone", valueName: "电话"))
  var phone: String?

  @Option(help: ArgumentHelp(zh: "传真号码", en: "its fax", valueName: "传真"))
  var fax: String?

  @Option(help: ArgumentHelp(zh: "对外公开的邮箱", en: "its public e-mail address", valueName: "邮箱"))
  var email: String?

  @Option(help: ArgumentHelp(zh: "网站地址，以 / 结尾", en: "the site's address, ends with /", valueName: "网址"))
  var url: String?

  @Option(
    help: ArgumentHelp(zh: "类别，名称=标识；不写就是常用的十一个；可以写几次", en: "a category, NAME=SLUG; may be repeated", valueName: "类别"))
  var category: [String] = []

  @Option(help: ArgumentHelp(zh: "谁签哪一步，步骤=姓名；可以写几次", en: "who signs, STEP=NAME; may be repeated", valueName: "签字人"))
  var signer: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "发布到哪里，名称=方式=位置；写了，每天的任务就是发布；可以写几次", en: "where to publish, NAME=WAY=PLACE; may be repeated",
      valueName: "目标"))
  var target: [String] = []

  @Option(
    help: ArgumentHelp(
      zh: "从文件读上面这些，一行一项：名称、机关、机构、地址、时间、电话、传真、邮箱、网址、类别、签字、目标；另写的选项优先",
      en: "read the facts from a file, one a line; options count before it", valueName: "文件"))
  var from: String?

  @Option(
    help: ArgumentHelp(zh: "提示用的语言；不写时看环境", en: "language; default: by the environment", valueName: "zh-CN|en"),
    transform: SharedOptions.language)
  var language: Language?

  func run() throws {
    let environment = Environment()
    let language = environment.language(asked: language, board: nil)
    do {
      let facts = try facts(environment, language)
      let paths = try NewBoard(facts).write(into: folder)
      StandardStream.output.write(paths.map { "\(folder)/\($0)\n" }.joined())
      StandardStream.errors.write(next(count: paths.count).map { $0(language) + "\n" }.joined())
    } catch let refusal as NewBoard.Refusal {
      StandardStream.errors.write("error: \(refusal.words(language))\n")
      throw ExitCode(refusal.code)
    }
  }

  /// The facts of the file of `--from`; empty without one.
  private func written(_ today: CivilDate) throws -> NewBoardFacts {
    var facts = NewBoardFacts(name: "", today: today)
    guard let from else { return facts }
    guard let bytes = SourceFile.read(from) else {
      throw ValidationError(zh: "读不到“\(from)”", en: "\"\(from)\" cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ValidationError(
        zh: "“\(from)”不是 UTF-8 编码；用记事本打开，另存为，编码选 UTF-8", en: "\"\(from)\" is not UTF-8; save it as UTF-8")
    }
    try facts.take(text)
    return facts
  }

  private func facts(_ environment: Environment, _ language: Language) throws -> NewBoardFacts {
    var facts = try written(try environment.today())
    let name = name ?? (facts.name.isEmpty ? nil : facts.name)
    let prompt = name == nil ? Prompt(environment, language: language) : nil
    guard let name = try name ?? prompt?.ask(Phrase(zh: "乡镇、街道的名称，例如 东里镇", en: "short name of the place")) else {
      throw ValidationError(
        zh: "要写名称，例如：noticeboard init \(folder) --name 东里镇",
        en: "a name is needed: noticeboard init \(folder) --name 东里镇")
    }
    facts.name = name
    facts.authority = authority ?? facts.authority
    (facts.office, facts.address, facts.hours) = (
      office ?? facts.office, address ?? facts.address, hours ?? facts.hours
    )
    (facts.phone, facts.fax, facts.email) = (phone ?? facts.phone, fax ?? facts.fax, email ?? facts.email)
    facts.baseURL = url ?? facts.baseURL
    if !category.isEmpty { facts.categories = category }
    if !target.isEmpty { facts.targets = target }
    facts.signers += signer
    guard let prompt else { return facts }
    let later = "【填】"
    let answer = { (question: Phrase) throws -> String? in
      let written = try prompt.ask(question, usual: later)
      return written == later ? nil : written
    }
    facts.office = try office ?? answer(Phrase(zh: "公开工作机构", en: "the office that answers residents"))
    facts.phone = try phone ?? answer(Phrase(zh: "座机号码", en: "its telephone"))
    facts.address = try address ?? answer(Phrase(zh: "办公地址", en: "its address"))
    for step in ReviewStep.allCases where !signer.contains(where: { $0.hasPrefix("\(step.name)=") }) {
      if let who = try answer(Phrase(zh: "“\(step.name)”由谁签", en: "who signs \(step.name)")) {
        facts.signers.append("\(step.name)=\(who)")
      }
    }
    return facts
  }

  private func next(count: Int) -> [Phrase] {
    let quoted = folder.contains { " '\"\\$&;()".contains($0) } ? "'\(folder.replacing("'", with: "'\\''"))'" : folder
    return [
      Phrase(zh: "公开栏建好了，\(count) 个文件。下一步：", en: "the board is made, \(count) files. Next:"),
      Phrase(
        zh: "1. cd \(quoted) && git init && git add -A && git commit -m 建栏",
        en: "1. cd \(quoted) && git init && git add -A && git commit -m begin"),
      Phrase(zh: "2. noticeboard check：逐条填好【填：……】", en: "2. noticeboard check: fill in every 【填：…】 it lists"),
      Phrase(zh: "3. noticeboard build：网站在 site/index.html", en: "3. noticeboard build: the site is site/index.html"),
      Phrase(zh: "4. noticeboard new：写第一条信息", en: "4. noticeboard new: write the first item"),
    ]
  }
}

extension NewBoard.Refusal {
  fileprivate var code: Int32 {
    switch self {
    case .system: 74
    case .standsAlready, .badFact, .badCategory, .badSigner, .badTarget, .badLine: 64
    }
  }

  fileprivate var words: Phrase {
    switch self {
    case .standsAlready(let path):
      Phrase(zh: "文件夹里已经有公开栏（\(path)），什么也没有写；请换一个文件夹", en: "the folder holds a board (\(path)); nothing was written")
    case .system(let error, let path):
      Phrase(zh: "“\(path)”写不进去：\(error.words.zh)", en: "\"\(path)\" could not be written: \(error.words.en)")
    case .badFact(let text):
      Phrase(
        zh: "“\(text)”里有设置文件不能照写的符号（引号、逗号、括号、冒号加空格等），请换一种说法",
        en: "\"\(text)\" holds signs that a settings file cannot take as they are; put it otherwise")
    case .badCategory(let line):
      Phrase(zh: "类别写成“名称=标识”，不是“\(line)”，例如：--category 概况信息=gaikuang", en: "a category is NAME=SLUG, not \"\(line)\"")
    case .badTarget(let line):
      Phrase(
        zh: "目标写成“名称=方式=位置”，名称各不相同，方式是\(PublishTarget.ways.joined(separator: "、"))之一，不是“\(line)”，"
          + "例如：--target 网站=ssh=web@host:/srv/board",
        en: "a target is NAME=WAY=PLACE with a name of its own, not \"\(line)\", such as "
          + "--target 网站=ssh=web@host:/srv/board")
    case .badLine(let line, let number):
      Phrase(
        zh: "第 \(number) 行看不懂：“\(line)”；写成“名称: 东里镇”，一行一项",
        en: "line \(number) is not understood: \"\(line)\"; write a fact a line, such as 名称: 东里镇")
    case .badSigner(let line):
      Phrase(
        zh: "签字人写成“步骤=姓名”，不是“\(line)”，步骤是填报、初审、复审、复核、公开，例如：--signer 填报=王芳",
        en: "who signs is STEP=NAME, not \"\(line)\"; steps are 填报, 初审, 复审, 复核, 公开")
    }
  }
}
