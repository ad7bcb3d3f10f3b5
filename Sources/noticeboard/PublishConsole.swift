import ArgumentParser
import Diagnostics
import Generator
import Glibc
import Notices
import Publishing

/// Says what a publication would do and did, and asks whether it shall.
struct PublishConsole: Sendable {
  let environment: Environment
  let options: SharedOptions

  var language: Language { environment.language(asked: options.language, board: nil) }

  func write(_ phrase: Phrase) { StandardStream.errors.write("\(phrase(language))\n") }

  /// Runs the work; a failure is said, and ends the program with its code.
  func reportingFailures<Result>(_ work: () async throws(PublishFailure) -> Result) async throws -> Result {
    do throws(PublishFailure) {
      return try await work()
    } catch {
      StandardStream.errors.write("error: \(error.words(language))\n")
      throw ExitCode(error.code)
    }
  }

  // MARK: - The target

  /// The target of a name, a folder of a path, or the only target there is.
  func target(named name: String?, _ request: Request) async throws -> PublishTarget {
    let content = try? await Generator(request).load()
    let known = content?.board?.publishTargets ?? []
    if let name, let found = known.first(where: { $0.name == name }) { return found }
    if let name, name.contains("/") {
      let folder = name.hasPrefix("/") ? name : "\(environment.folder)/\(name)"
      return PublishTarget(name: PublishState.name(of: folder), way: .folder, place: folder)
    }
    if name == nil, known.count == 1, let only = known.first { return only }
    throw ValidationError(Self.noTarget(name, known: known.map(\.name))(language))
  }

  // MARK: - Asking

  /// Shows the plan and asks; where nobody can be asked, only `--yes` goes on.
  func question(isAgreed: Bool, place: String) -> Publisher.Question {
    { plan in
      if !options.quiet { StandardStream.errors.write(text(of: plan, place: place)) }
      if isAgreed || plan.isEmpty { return true }
      guard let prompt = Prompt(environment, language: language) else {
        write(Phrase(zh: "没有发布：看过以后加 --yes 再运行", en: "nothing was published: look at it, then run again with --yes"))
        return false
      }
      let answer = try? prompt.ask(Phrase(zh: "发布吗？(y/n)", en: "publish? (y/n)"), usual: "n")
      return answer.map { ["y", "yes", "是"].contains($0.lowercased()) } ?? false
    }
  }

  private func text(of plan: PublishPlan, place: String) -> String {
    let head = Phrase(
      zh: "发布到“\(place)”：新增 \(plan.added.count)，修改 \(plan.changed.count)，删去 \(plan.removed.count) 个文件，"
        + "共 \(plan.bytes) 字节",
      en: "to \"\(place)\": \(plan.added.count) added, \(plan.changed.count) changed, \(plan.removed.count) removed, "
        + "\(plan.bytes) bytes")
    var lines = [head(language)]
    if !plan.takenDown.isEmpty {
      let names = plan.takenDown.joined(separator: ", ")
      lines.append(Phrase(zh: "撤下：\(names)", en: "taken down: \(names)")(language))
    }
    for (sign, paths) in [("+", plan.added), ("~", plan.changed), ("-", plan.removed)] {
      lines += paths.prefix(Self.most).map { "  \(sign) \($0)" }
      if paths.count > Self.most { lines.append("  \(sign) …… (\(paths.count - Self.most))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Paths of each kind that are shown.
  private static let most = 10

  // MARK: - What was done

  func show(_ outcome: PublishOutcome, _ target: PublishTarget) {
    for refusal in outcome.refusals {
      let said = environment.isCI ? refusal.withoutNames : refusal
      StandardStream.errors.write("error: \(said.words(language))\n")
    }
    if !outcome.altered.isEmpty { write(Self.altered(outcome, target.place)) }
    if !outcome.takenDown.isEmpty {
      let names = outcome.takenDown.joined(separator: ", ")
      write(Phrase(zh: "已从“\(target.place)”撤下：\(names)", en: "taken down from \"\(target.place)\": \(names)"))
    }
    if let verification = outcome.verification { show(verification, target.address ?? target.place) }
    if outcome.built == nil, outcome.published != nil, !outcome.takenDown.isEmpty {
      // A folder that stands in no settings is known by its path alone.
      let isNamed = target.name != PublishState.name(of: target.place)
      let command = "noticeboard publish \(isNamed ? target.name : target.place)"
      write(
        Phrase(
          zh: "提到它的网页暂时只写“正在更新”；现在运行 \(command)，把整个网站换成新的",
          en: "pages that named it are paused; now run \(command) to bring the site up to date"))
    }
    for path in outcome.purged { write(Phrase(zh: "已清掉：\(path)", en: "cleared: \(path)")) }
    guard !options.quiet else { return }
    if outcome.refusals.isEmpty, let published = outcome.published {
      write(
        Phrase(
          zh: "“\(target.place)”上现在是\(published.day.map { " \($0) " } ?? "撤下以后")的网站，\(published.files.count) 个文件",
          en:
            "\"\(target.place)\" has the site\(published.day.map { " of \($0)" } ?? ""), \(published.files.count) files"
        ))
    } else if outcome.published == nil, outcome.refusals.isEmpty, !outcome.isDeclined {
      write(Phrase(zh: "没有要撤下的", en: "there is nothing to take down"))
    }
  }

  /// Says that somebody had his hands in the target, and whether that is undone.
  private static func altered(_ outcome: PublishOutcome, _ place: String) -> Phrase {
    let paths = outcome.altered.prefix(most).joined(separator: ", ") + (outcome.altered.count > most ? ", …" : "")
    let isWhole = outcome.published != nil && outcome.refusals.isEmpty && outcome.built != nil
    return Phrase(
      zh: "注意：“\(place)”上有 \(outcome.altered.count) 个文件不是发布时的样子，有人改过、删过或者放进去：\(paths)；"
        + (isWhole ? "这次已换成发布的，请查明是谁、怎么改的" : "这次没有动它们，请查明以后再发布一次"),
      en:
        "note: \(outcome.altered.count) files of \"\(place)\" are not what was published, somebody changed, removed or added "
        + "them: \(paths); "
        + (isWhole ? "they are as published again; find out who did it" : "they were left; find out, and publish again")
    )
  }

  private static func noTarget(_ name: String?, known: [String]) -> Phrase {
    if let name, unsafe access(name, F_OK) == 0 {
      return Phrase(
        zh: "没有叫“\(name)”的目标；要的是文件夹的，写成 ./\(name)",
        en: "no target is called \"\(name)\"; a folder is written ./\(name)")
    }
    if name == nil, let first = known.first {
      return Phrase(
        zh: "有 \(known.count) 个目标（\(known.joined(separator: "、"))），在命令后面写明一个，例如：\(first)",
        en:
          "there are \(known.count) targets (\(known.joined(separator: ", "))); name one behind the command, such as \(first)"
      )
    }
    let known = known.joined(separator: "、")
    let asked = name.map { "“\($0)”" } ?? ""
    return Phrase(
      zh: "不知道发布到哪里：没有目标\(asked)；board.yaml 的“发布目标”里有：\(known.isEmpty ? "（没有写）" : known)。"
        + "例如：发布目标: [{ 名称: 网站, 方式: 文件夹, 位置: /srv/board }]",
      en: "there is no target \(asked); 发布目标 of board.yaml has: \(known.isEmpty ? "none" : known); "
        + "for example 发布目标: [{ 名称: 网站, 方式: 文件夹, 位置: /srv/board }]")
  }

  /// Says what is wrong at a place, and what its host could do better.
  func show(_ verification: Verification, _ place: String) {
    for (path, fault) in verification.faults.prefix(Self.mostFaults) {
      StandardStream.errors.write("error: \(path): \(fault.words(language))\n")
    }
    let more = verification.faults.count - Self.mostFaults
    if more > 0 { write(Phrase(zh: "还有 \(more) 个", en: "and \(more) more")) }
    if let failure = verification.failure { StandardStream.errors.write("error: \(failure(language))\n") }
    guard !options.quiet else { return }
    for advice in verification.advice { StandardStream.errors.write("note: \(advice(language))\n") }
    write(
      Phrase(
        zh: "“\(place)”：核对 \(verification.count) 个，\(verification.faults.count) 个不对",
        en: "\"\(place)\": \(verification.count) looked at, \(verification.faults.count) wrong"))
  }

  /// Faults that are listed.
  private static let mostFaults = 50
}

extension Environment {
  /// What a target is told of the environment: where programs are, and what ssh and git find keys by.
  func forPublishing(root: String, today: CivilDate) -> PublishContext {
    let names = [
      "PATH", "HOME", "XDG_CONFIG_HOME", "SSH_AUTH_SOCK", "GIT_SSH_COMMAND", "GIT_ASKPASS", "RCLONE_CONFIG",
      "RCLONE_CONFIG_PASS",
    ]
    let found = Dictionary(names.compactMap { name in variable(name).map { (name, $0) } }) { first, _ in first }
    return PublishContext(
      root: root, host: hostName, today: today, environment: found.merging(["LC_ALL": "C.UTF-8"]) { $1 },
      searchPath: searchPath, temporaryFolder: temporaryFolder)
  }

  private var hostName: String {
    var name = [UInt8](repeating: 0, count: 256)
    let isKnown = unsafe name.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe gethostname(base.assumingMemoryBound(to: CChar.self), buffer.count - 1) == 0
    }
    return isKnown ? String(decoding: name.prefix { $0 > 0x20 }, as: UTF8.self) : "?"
  }
}
