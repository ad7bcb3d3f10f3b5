import ArgumentParser
import Diagnostics
import Glibc
import Notices

/// Asks somebody at a terminal; nothing is written anywhere until the last answer is there.
struct Prompt {
  private let language: Language

  /// Nil where nobody can be asked: standard input or standard error is no terminal.
  init?(_ environment: Environment, language: Language) {
    guard environment.isTerminal, isatty(STDIN_FILENO) == 1 else { return nil }
    self.language = language
  }

  /// Asks until there is an answer; an empty one stands for what is usual, if anything is.
  func ask(_ question: Phrase, usual: String? = nil, _ isRight: (String) -> Phrase? = { _ in nil }) throws -> String {
    while true {
      let shown = usual.map { "（\($0)）" } ?? ""
      StandardStream.errors.write("\(question(language))\(shown)：")
      guard let line = readLine() else {
        StandardStream.errors.write("\n\(Self.nothingWritten(language))\n")
        throw ExitCode(64)
      }
      let answer = String(line.trimmedBlanks)
      guard let chosen = answer.isEmpty ? usual : answer else { continue }
      guard let wrong = isRight(chosen) else { return chosen }
      StandardStream.errors.write("\(wrong(language))\n")
    }
  }

  /// Asks for one of a list, by number or name; an empty answer is nil where none is allowed.
  func choose(_ question: Phrase, among names: [String], mayBeNone: Bool = false) throws -> String? {
    for (place, name) in names.enumerated() { StandardStream.errors.write("  \(place + 1)  \(name)\n") }
    let chosen = try ask(question, usual: mayBeNone ? Self.none(language) : nil) { answer in
      if mayBeNone, answer == Self.none(language) { return nil }
      return Self.choice(answer, names) == nil
        ? Phrase(
          zh: "写 1 到 \(names.count) 的数字，或者照抄名称", en: "write a number from 1 to \(names.count), or a name of the list")
        : nil
    }
    return Self.choice(chosen, names)
  }

  private static func choice(_ answer: String, _ names: [String]) -> String? {
    if let number = Int(answer), names.indices.contains(number - 1) { return names[number - 1] }
    return names.first { $0 == answer }
  }

  private static let none = Phrase(zh: "没有", en: "none")

  private static let nothingWritten = Phrase(zh: "没有写任何文件", en: "nothing was written")
}
