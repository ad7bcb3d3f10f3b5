import ArgumentParser
import Generator
import Glibc
import Notices

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(help: "公开栏所在文件夹（里面有 content 和 themes） · folder that holds content/ and themes/")
  var root = "."

  @Option(help: "按哪一天判断，如 2014-03-31 · the day to judge by; default: 冻结日期, then today in China")
  var asOf: CivilDate?

  @Option(help: "提示用的语言：zh-CN 或 en · language of messages")
  var language: Language?

  @Flag(help: "只说问题，不说经过 · say only what is wrong")
  var quiet = false

  @Option(help: "同时使用的处理器数 · cores to use; default: all")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 {
      throw ValidationError("--jobs 要求 1 以上的整数 · --jobs takes a number from 1 up")
    }
  }

  func request(_ environment: Surroundings) throws -> Request {
    Request(
      root: root, asOf: asOf, clock: try environment.today(),
      workers: Workers(count: jobs ?? environment.processors))
  }
}

extension CivilDate: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso8601: argument.utf8)
  }

  public var defaultValueDescription: String { description }
}

extension Language: @retroactive ExpressibleByArgument {
  public init?(argument: String) {
    switch argument {
    case "zh", "zh-CN", "zh_CN": self = .chinese
    case "en": self = .english
    default: return nil
    }
  }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
