import ArgumentParser

@main
struct Noticeboard: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noticeboard",
    abstract: "政府信息公开栏生成工具 · builds a government notice board as a static site",
    discussion: """
      工作人员在 content/ 里写条目，本工具检查五步审查和公开期限，只把放行的内容生成到 site/。
      Staff write items in content/; the tool checks the five-step review and the publication periods and renders only
      what was released into site/.

        noticeboard check                    检查，不写文件 · check, write nothing
        noticeboard build                    检查并生成 site/ · check and build site/
        noticeboard build --drafts preview   给审查人看的样稿 · drafts for reviewers' eyes

      退出码 exit codes: 0 正常 fine, 1 有问题 findings, 64 用法不对 wrong usage, 74 读写失败 could not read or write
      """,
    subcommands: [Build.self, Check.self])

  /// Parses the arguments and runs the command, once the standard streams can do no harm.
  static func main() async {
    Surroundings.secureStreams()
    await main(nil)
  }
}
