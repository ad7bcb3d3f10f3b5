import Testing

/// `doctor`: a line for each thing that a machine or a board lacks, with its remedy.
struct DoctorTests {
  private static let target = "发布目标: [{ 名称: 网站, 方式: 文件夹, 位置: \"{}/board\" }]\n"

  @Test("a machine and a board that lack nothing needed are said to be fine, in both languages")
  func fine() async throws {
    let board = try await PublishedBoard(settings: Self.target)
    let result = try board.program.run("doctor", "--as-of", "2013-07-01")
    #expect(result.code == 0, "\(result.output)")
    for word in ["程序库：libcmark", "git：git version", "时钟：今天 ", "磁盘：还有 ", "设置：都填了", "发布目标 网站："] {
      #expect(result.output.contains("正常 \(word)"), "\(word): \(result.output)")
    }
    #expect(result.output.contains(" 节假日：到 "))
    let english = try board.program.run("doctor", "--language", "en")
    #expect(english.output.contains("fine     clock: today "), "\(english.output)")
    let json = try board.program.run("doctor", "--format", "json").output
    #expect(json.hasPrefix("[\n") && json.contains(#""subject":"磁盘","state":"fine""#), "\(json)")
  }

  @Test("what is needed and missing is said with its remedy, and ends with 1")
  func missing() async throws {
    var board = try await PublishedBoard(settings: Self.target)
    let settings = try board.program.board.folder.text("content/board.yaml")
    board.environment["PATH"] = board.targets.path
    let bare = try board.program.run("doctor")
    #expect(
      bare.code == 1 && bare.output.contains("缺少 git：没有安装") && bare.output.contains("apt install git"), "\(bare.output)"
    )
    board.environment["PATH"] = "/usr/bin:/bin"
    try board.program.board.write(
      "content/board.yaml", settings.replacing(board.folder, with: board.targets("file/board")))
    try board.targets.write("file", "no folder")
    let away = try board.program.run("doctor")
    #expect(away.code == 1 && away.output.contains("缺少 发布目标 网站"), "\(away.output)")
    let blank = settings + "说明: 【填：一句话】\n"
    try board.program.board.write("content/board.yaml", blank)
    let result = try board.program.run("doctor")
    #expect(result.code == 1 && result.output.contains("缺少 "), "\(result.output)")
    var program = board.program
    program.environment["SOURCE_DATE_EPOCH"] = "0"
    #expect(try program.run("doctor").output.contains("缺少 时钟：今天 1970-01-01"))
  }

  @Test("without a board the machine is looked at all the same")
  func withoutBoard() async throws {
    let board = try await PublishedBoard()
    let result = try board.program.runBare("doctor", "--root", board.targets.path)
    #expect(result.code == 0 && result.output.contains("可选 公开栏："), "\(result.output)")
  }
}
