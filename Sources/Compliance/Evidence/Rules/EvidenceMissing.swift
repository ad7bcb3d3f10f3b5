package import Diagnostics
package import Notices

/// Requires the whole history where a board expects evidence of what it publishes: without it no build writes anything.
package enum EvidenceMissing: RuleKeeper {
  package static let rule = Rule(
    "evidence-missing", .fault, .error,
    title: Phrase(zh: "没有历史，不能生成", en: "no history to build by"),
    requirement: Phrase(
      zh: "board.yaml 写了“存证起始”的，生成网站时要和全部 Git 历史核对签字；历史不全、读不出，什么都不写。",
      en: "With 存证起始 in board.yaml a build compares sign-offs with the whole git history; where that is not there or "
        + "cannot be read nothing is written."),
    wrong: "git clone --depth 1 地址", right: "git fetch --unshallow")

  /// Why the history cannot be had.
  package enum Cause: Sendable, Equatable {
    /// The clone does not hold all commits.
    case shallow
    case noRepository
    /// The program git is not installed, or must not be run.
    case notInstalled
    /// The program ssh-keygen is not installed, by which git verifies signatures.
    case noKeygen
    /// The repository is another user's.
    case notTrusted(folder: String)
    /// The log of the server is not where board.yaml says.
    case noReceiveLog(String)
    /// The commit that 存证起始 names is not there.
    case noStart
    /// Git said so.
    case failed(String)
  }

  /// Says at 存证起始 what is missing, and the command that mends it.
  package static func finding(_ cause: Cause, start: Located<Board.Start>, in path: String) -> Finding {
    let (said, mended) = words(of: cause)
    return Finding(
      rule, in: path, at: start.range,
      Phrase(
        zh: "写了“存证起始”，可是\(said.zh)，签字没有和历史核对，什么都没有写",
        en: "存证起始 is set, but \(said.en): sign-offs were not compared with the history, and nothing was written"),
      hint: mended)
  }

  private static func words(of cause: Cause) -> (Phrase, Phrase) {
    switch cause {
    case .shallow:
      (
        Phrase(zh: "这是浅克隆，历史不完整", en: "this is a shallow clone"),
        Phrase(zh: "取回全部历史：git fetch --unshallow", en: "fetch the whole history: git fetch --unshallow")
      )
    case .noRepository:
      (
        Phrase(zh: "content 不在 Git 仓库里", en: "content/ is in no git repository"),
        Phrase(
          zh: "在 git clone 得到的文件夹里运行，例如：git clone 地址", en: "run in a cloned folder, for example: git clone ADDRESS")
      )
    case .notInstalled:
      (
        Phrase(zh: "没有安装 git", en: "git is not installed"),
        Phrase(zh: "装好再运行，例如：sudo apt install git", en: "install it, for example: sudo apt install git")
      )
    case .noKeygen:
      (
        Phrase(zh: "没有安装核对提交签名的 ssh-keygen", en: "ssh-keygen, which verifies signatures, is not installed"),
        Phrase(
          zh: "装好再运行，例如：sudo apt install openssh-client", en: "install it, for example: sudo apt install openssh-client"
        )
      )
    case .notTrusted(let folder):
      (
        Phrase(zh: "仓库属于另一个用户，git 拒绝读取", en: "the repository belongs to another user, and git refuses to read it"),
        Phrase(
          zh: "确认可信以后运行：git config --global --add safe.directory '\(folder)'",
          en: "if it is to be trusted: git config --global --add safe.directory '\(folder)'")
      )
    case .noReceiveLog(let log):
      (
        Phrase(zh: "读不出“存证接收日志”\(log)", en: "the receive log \(log) cannot be read"),
        Phrase(
          zh: "从服务器取一份，例如：scp 服务器:仓库/logs/refs/heads/main \(log)",
          en: "copy it from the server, for example: scp SERVER:REPOSITORY/logs/refs/heads/main \(log)")
      )
    case .noStart:
      (
        Phrase(zh: "历史里没有它写的提交，或者不止一个", en: "the commit it names is not in the history, or not the only one"),
        Phrase(
          zh: "写日期或者唯一的提交编号，例如：\(Example.marked("存证起始: 2014-01-01"))",
          en: "name a day or one commit, for example: \(Example.marked("存证起始: 2014-01-01"))")
      )
    case .failed(let said):
      (
        Phrase(zh: "git 出错：\(said)", en: "git failed: \(said)"),
        Phrase(zh: "看仓库是不是完好：git fsck", en: "see whether the repository is sound: git fsck")
      )
    }
  }
}
