import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "公开栏所在的文件夹，里面有 content 和 themes · the folder that holds content/ and themes/", valueName: "文件夹"))
  var root = "."

  @Option(
    help: ArgumentHelp(
      "按哪一天判断；不写时用 board.yaml 的冻结日期，再不然用今天（北京时间） · the day to judge by; default: 冻结日期 of board.yaml, then today",
      valueName: "YYYY-MM-DD"),
    transform: SharedOptions.day(of: "--as-of"))
  var asOf: CivilDate?

  @Option(
    help: ArgumentHelp("提示用的语言；不写时用公开栏的语言 · language of messages; default: the board's", valueName: "zh-CN|en"),
    transform: SharedOptions.language)
  var language: Language?

  @Flag(help: "只说问题，不说经过 · say only what is wrong")
  var quiet = false

  @Option(
    help: ArgumentHelp("同时使用的处理器数；不写时全用 · cores to use; default: all", valueName: "N"),
    transform: SharedOptions.count)
  var jobs: Int?

  func request(_ environment: Surroundings) throws -> Request {
    Request(
      root: root, asOf: asOf, clock: try environment.today(),
      workers: Workers(count: jobs ?? environment.processors))
  }
}

// MARK: - Values

extension SharedOptions {
  /// Reads the day that an option takes.
  static func day(of option: String) -> @Sendable (String) throws -> CivilDate {
    { written in
      guard let day = CivilDate(iso8601: written.utf8) else {
        throw ValidationError(
          "\(option) “\(written)”不是日期，要写成 2014-03-31 的样子 · \"\(written)\" is no day; write 2014-03-31")
      }
      return day
    }
  }

  @Sendable static func language(_ written: String) throws -> Language {
    guard let language = Language(name: written) else {
      throw ValidationError(
        "--language “\(written)”没有这种语言，只有 zh-CN 和 en · there is no \"\(written)\"; write zh-CN or en")
    }
    return language
  }

  @Sendable private static func count(_ written: String) throws -> Int {
    guard let count = Int(written), (1...1024).contains(count) else {
      throw ValidationError(
        "--jobs “\(written)”不对，要写 1 到 1024 的整数 · \"\(written)\" is wrong; write a whole number from 1 to 1024")
    }
    return count
  }
}

extension Language {
  /// The language that an option or a variable names; nil for one that the tool does not speak.
  init?(name: String) {
    switch name {
    case "zh", "zh-CN", "zh_CN": self = .chinese
    case "en": self = .english
    default: return nil
    }
  }
}
