import Testing

/// `status`: a few numbers for whoever watches many boards.
struct StatusTests {
  @Test("public and held items, last build and last publication, in each format")
  func formats() async throws {
    let board = try await PublishedBoard(settings: "发布目标: [{ 名称: 网站, 方式: 文件夹, 位置: \"{}/board\" }]\n")
    try board.program.board.write("应急管理/草稿.md", TestItem("2013-0500"))
    func status(_ format: String) throws -> Program.Result {
      try board.program.run("status", "--format", format, "--as-of", "2013-07-01")
    }
    let before = try status("text")
    #expect(before.code == 0 && before.output.contains("上次发布 网站：没有"), "\(before.output)\(before.errors)")
    #expect(try board.program.run("publish", "--yes", "--as-of", "2013-07-01").code == 0)
    let text = try status("text")
    #expect(text.output.contains("已公开：2\n未公开：1\n"), "\(text.output)")
    #expect(text.output.contains("上次生成：2013-07-01\n上次发布 网站：2013-07-01\n"), "\(text.output)")
    #expect(try status("json").output.contains("\"last_publication\":{\"网站\":\"2013-07-01\"}"))
    let metrics = try status("openmetrics").output
    #expect(metrics.contains("noticeboard_items{state=\"public\"} 2\n") && metrics.hasSuffix("# EOF\n"), "\(metrics)")
    #expect(try status("xml").code == 64)
  }
}
