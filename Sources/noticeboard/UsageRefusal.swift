import ArgumentParser
import Diagnostics
import Notices

/// What is wrong with the arguments, said in the reader's language with an example of right usage.
///
/// The parser keeps its facts to itself and hands out English sentences: the common ones are taken apart and said anew,
/// the others stay as they are.
struct UsageRefusal {
  private let message: String
  /// The command that was asked for; nil where the arguments name none.
  private let command: String?

  /// Nil for an error that is not about usage, or that has been said already.
  init?(_ error: any Error, arguments: [String]) {
    guard !(error is ExitCode), Noticeboard.exitCode(for: error) == .validationFailure else { return nil }
    message = Noticeboard.message(for: error)
    command = arguments.lazy.filter { !$0.hasPrefix("-") }.first.flatMap { name in
      Self.examples.contains { $0.command == name } ? name : nil
    }
  }

  /// Each command as a clerk would write it.
  static let examples: [(command: String, example: String)] = [
    ("build", "noticeboard build"), ("check", "noticeboard check content/应急管理"), ("due", "noticeboard due --within 20"),
    ("new", "noticeboard new 2014年夏季用水安排 --category 公共服务"), ("sign", "noticeboard sign 2014-0013 初审"),
    ("withdraw", "noticeboard withdraw 2014-0013 --reason 表内多列了一栏"), ("explain", "noticeboard explain late"),
    ("report", "noticeboard report 2013"), ("kiosk", "noticeboard kiosk --pdf ../打印"),
  ]

  /// What is wrong, an example unless there is one in it, and where all options are listed.
  var text: String {
    let (language, said) = (Noticeboard.language, words)
    var lines = ["error: \(said)"]
    let example = Self.examples.first { $0.command == command }?.example
    if let example, !said.contains("noticeboard "), !said.contains("例如"), !said.contains("for example") {
      lines.append(Phrase(zh: "例如：\(example)", en: "for example: \(example)")(language))
    }
    let help = ["noticeboard", command, "--help"].compactMap(\.self).joined(separator: " ")
    lines.append(Phrase(zh: "全部用法：\(help)", en: "all options: \(help)")(language))
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: - Words

  private var words: String {
    reworded?(Noticeboard.language) ?? ownWords
  }

  /// Where the message is one of the parser's common ones.
  private var reworded: Phrase? {
    let quoted = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    guard quoted.count > 2 else { return nil }
    switch quoted[0] {
    case "Unknown option ": return Self.unknownOption(quoted[1], near: quoted.count > 3 ? quoted[3] : nil)
    case "Missing value for ": return Self.missingValue(quoted[1])
    case "Missing expected argument ": return Self.missingArgument(quoted[1])
    case "Unexpected argument ": return unexpected(quoted[1])
    case "The option " where quoted.count > 3: return Self.noValue(quoted[1], quoted[3])
    case let count where count.hasSuffix(" unexpected arguments: "): return unexpected(quoted[1])
    default: return nil
    }
  }

  /// Every command by its name.
  private static var commands: [String] {
    Noticeboard.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private func unexpected(_ argument: String) -> Phrase {
    command == nil
      ? Self.unknownCommand(argument, Self.commands)
      : Phrase(
        zh: "多写了“\(argument)”；中间有空格的，请加引号", en: "\"\(argument)\" is too much; put words with blanks in quotes")
  }

  /// Words of our own, without what the parser puts before them.
  private var ownWords: String {
    guard message.hasPrefix("The value '"), let place = message.firstRange(of: ">': ") ?? message.firstRange(of: "': ")
    else { return message }
    return String(message[place.upperBound...])
  }

  private static func unknownOption(_ option: String, near: String?) -> Phrase {
    let near = near.flatMap { NearMiss.best(for: option, among: [$0]) }
    return Phrase(
      zh: "没有“\(option)”这个选项\(near.map { "，是不是“\($0)”？" } ?? "")",
      en: "there is no option \"\(option)\"\(near.map { "; did you mean \"\($0)\"?" } ?? "")")
  }

  private static func missingValue(_ option: String) -> Phrase {
    Phrase(zh: "“\(option)”后面没有写内容", en: "\"\(option)\" lacks its value")
  }

  private static func missingArgument(_ argument: String) -> Phrase {
    Phrase(zh: "没有写“\(argument)”", en: "\"\(argument)\" is missing")
  }

  private static func noValue(_ option: String, _ value: String) -> Phrase {
    Phrase(zh: "“\(option)”后面不写内容，却写了“\(value)”", en: "\"\(option)\" takes no value, yet \"\(value)\" is written")
  }

  private static func unknownCommand(_ name: String, _ known: [String]) -> Phrase {
    let near = NearMiss.best(for: name, among: known)
    return Phrase(
      zh: "没有“\(name)”这个命令\(near.map { "，是不是“\($0)”？" } ?? "；")有：\(known.joined(separator: "、"))",
      en: "there is no command \"\(name)\"\(near.map { "; did you mean \"\($0)\"?" } ?? ";") there are: "
        + known.joined(separator: ", "))
  }
}

extension ArgumentHelp {
  /// What an argument is for; the parser shows it in both languages.
  init(zh: String, en: String, valueName: String? = nil) {
    self.init(Phrase(zh: zh, en: en).inBoth, valueName: valueName)
  }
}

extension ValidationError {
  /// What is wrong with the arguments, in the reader's language.
  init(zh: String, en: String) {
    self.init(Phrase(zh: zh, en: en)(Noticeboard.language))
  }
}

extension Phrase {
  /// For help, which is not shown in one language alone.
  var inBoth: String { "\(zh) · \(en)" }
}
