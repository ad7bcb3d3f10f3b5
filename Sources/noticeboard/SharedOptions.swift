import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices

struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "公开栏所在的文件夹，里面有 content 和 themes；不写时从所在的文件夹往上找",
      en: "the folder that holds content/ and themes/; default: looked for upwards", valueName: "文件夹"))
  var root = SharedOptions.nearestBoard

  @Option(
    help: ArgumentHelp(
      zh: "按哪一天判断；不写时用 board.yaml 的冻结日期，再不然用今天（北京时间）",
      en: "the day to judge by; default: 冻结日期 of board.yaml, then today",
      valueName: "YYYY-MM-DD"),
    transform: SharedOptions.day(of: "--as-of"))
  var asOf: CivilDate?

  @Option(
    help: ArgumentHelp(
      zh: "提示用的语言；不写时用公开栏的语言", en: "language of messages; default: the board's", valueName: "zh-CN|en"),
    transform: SharedOptions.language)
  var language: Language?

  @Flag(help: ArgumentHelp(zh: "只说问题，不说经过", en: "say only what is wrong"))
  var quiet = false

  @Option(
    help: ArgumentHelp(zh: "同时使用的处理器数；不写时全用", en: "cores to use; default: all", valueName: "N"),
    transform: SharedOptions.number(in: 1...1024, of: "--jobs "))
  var jobs: Int?

  /// The folder that one stands in, or the nearest above it that is a board's.
  private static let nearestBoard: String = {
    let stands = { (folder: String) in unsafe access("\(folder)/content/board.yaml", F_OK) == 0 }
    guard !stands("."), unsafe access("content", F_OK) != 0 else { return "." }
    let depth = Environment().folder.utf8.count { $0 == UInt8(ascii: "/") }
    let above = (1...max(1, depth)).lazy.map { Array(repeating: "..", count: $0).joined(separator: "/") }
    return above.first(where: stands) ?? "."
  }()

  func request(_ environment: Environment) throws -> Request {
    var request = Request(
      root: root, asOf: asOf, clock: try environment.today(),
      workers: Workers(count: jobs ?? environment.processors))
    request.git = environment.forGit
    request.program = environment.program
    if !environment.isCI { request.texts = environment.forGit }
    return request
  }

  // MARK: - Values

  typealias Reader<Value> = @Sendable (String) throws -> Value

  /// Takes what can be read, and refuses the rest in these words.
  static func reader<Value>(
    _ read: @escaping @Sendable (String) -> Value?, else refusal: @escaping @Sendable (String) -> ValidationError
  ) -> Reader<Value> {
    { written in
      guard let value = read(written) else { throw refusal(written) }
      return value
    }
  }

  static let language = reader {
    Language(name: $0)
  } else: {
    ValidationError(
      zh: "--language “\($0)”没有这种语言，只有 zh-CN 和 en", en: "there is no \"\($0)\"; write zh-CN or en")
  }

  static func day(of option: String) -> Reader<CivilDate> {
    reader {
      CivilDate(iso8601: $0.utf8)
    } else: {
      let meant = CivilDate(meantBy: $0)
      let isOfForm = $0.utf8.count == 10 && $0.split(separator: "-").map(\.utf8.count) == [4, 2, 2]
      if meant == nil, isOfForm {
        return ValidationError(zh: "\(option) “\($0)”：日历上没有这一天", en: "\"\($0)\": the calendar has no such day")
      }
      return ValidationError(
        zh: "\(option) “\($0)”不是日期，要写成 \(meant.map { "\($0)" } ?? "2014-03-31 的样子")",
        en: "\"\($0)\" is no day; write \(meant.map { "\($0)" } ?? "2014-03-31")")
    }
  }

  static func number(
    in range: ClosedRange<Int>, of option: String = "", zh: String? = nil, en: String? = nil
  ) -> Reader<Int> {
    let zh = zh ?? " \(range.lowerBound) 到 \(range.upperBound) 的整数"
    let en = en ?? "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return reader {
      Int($0).flatMap { range.contains($0) ? $0 : nil }
    } else: {
      ValidationError(zh: "\(option)“\($0)”不对，要写\(zh)", en: "\"\($0)\" is wrong; write \(en)")
    }
  }

  /// Reads a word of `--format`, of which there are these.
  static func format<Format: RawRepresentable<String> & SendableMetatype>(zh: String, en: String) -> Reader<Format> {
    reader {
      Format(rawValue: $0)
    } else: {
      ValidationError(zh: "--format “\($0)”没有这种格式，只有 \(zh)", en: "there is no \"\($0)\"; write \(en)")
    }
  }
}

/// How a command writes what people and programs read.
enum TextOrJSON: String { case text, json }

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
