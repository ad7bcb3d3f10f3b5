import Testing

/// `upgrade` on a board as it was written when step 公开 alone bore a fingerprint, of 12 digits.
struct UpgradeTests {
  /// Front matter and text of an item with lines of June 2013; the digits stand on step 公开.
  private static func item(_ number: String, _ title: String, _ lines: String = "", digits: String, text: String)
    -> String
  {
    """
    ---
    标题: \(title)
    索引号: \(number)
    形成日期: 2013-06-01
    \(lines)保密: 可以公开
    审查:
      - 填报 王芳 2013-06-02
      - 初审 李强 2013-06-03
      - 复审 赵敏 2013-06-04
      - 复核 孙涛 2013-06-05
      - 公开 周静 2013-06-05 \(digits)
    ---

    \(text)

    """
  }

  private static let places = (
    filed: "content/应急管理/值班.md", plain: "content/应急管理/物资.md", edited: "content/应急管理/改过.md",
    draft: "content/应急管理/草稿.md", changed: "content/应急管理/变更.md", numbered: "content/应急管理/经费.md"
  )
  private static let stock = "编织袋二百条，铁锹五十把。"

  /// The digits were reckoned from the canonical form by another program.
  private static func board(_ change: (inout TestBoard) throws -> Void = { _ in }) throws -> EditingProgram {
    try EditingProgram { board in
      board["content/应急管理/物资.csv"] = "物资,数量\n编织袋,200\n"
      board[places.filed] = item(
        "2013-0041", "汛期值班安排",
        "公开日期: 2013-06-10\n关键词: [防汛, 值班]\n附件:\n  - { 文件: 物资.csv, 名称: 物资清单 }\n", digits: "8cf50f8dd159",
        text: "汛期昼夜值班，雨情水情每天上午报送一次。")
      board[places.plain] = item("2013-0042", "防汛物资储备", digits: "1edcb694feaf", text: stock)
      board[places.numbered] = item(
        "2013-0047", "防汛经费", "概述: 拨款单 2013-06-03 201306030001\n", digits: "0123456789ab", text: "经费已到账。")
      board[places.edited] = item("2013-0043", "防汛队伍", digits: "1edcb694feaf", text: "队伍三十人，名单在镇里。")
      board[places.draft] = item("2013-0044", "防汛演练", digits: "0123456789ab", text: "六月底演练一次。").replacing(
        "\n  - 复审 赵敏 2013-06-04\n  - 复核 孙涛 2013-06-05\n  - 公开 周静 2013-06-05 0123456789ab", with: "")
      board[places.changed] = item("2013-0045", "防汛电话", digits: "aaaaaaaaaaaa", text: "电话见公告栏。").replacing(
        "---\n\n电话",
        with: """
          变更:
            - 日期: 2013-06-06
              公开: 2013-06-08
              说明: 改电话
              审查: [填报 王芳 2013-06-06, 初审 李强 2013-06-07, 复审 赵敏 2013-06-07, 复核 孙涛 2013-06-08, 公开 周静 2013-06-08 bbbbbbbbbbbb]
          ---

          电话
          """)
      try change(&board)
    }
  }

  private static func texts(_ board: EditingProgram) throws -> [String] {
    try [places.filed, places.plain, places.edited, places.draft, places.changed].map { try board.text($0) }
  }

  @Test("a paper that is still what was released keeps its signers and days, and its lines bear today's fingerprint")
  func carry() throws {
    let board = try Self.board()
    let refused = try board.on(7, 1, "build")
    #expect(refused.code == 1 && !board.board.folder.exists("site/index.html"), "\(refused.errors)")
    // Twelve digits prove little: whoever upgrades says that they do.
    let before = try board.text(Self.places.filed)
    let told = try board.on(7, 1, "upgrade", "--dry-run")
    #expect(told.code == 1 && told.errors.contains("值班.md：12 位旧指纹和内容一致，没有动"), "\(told.errors)")
    #expect(told.errors.contains("--fingerprints carry") && !told.errors.contains("sign 2013-0041"), "\(told.errors)")
    #expect(try board.on(7, 1, "upgrade").errors.contains("物资.md：12 位旧指纹"))
    #expect(try board.text(Self.places.filed) == before)
    let upgraded = try board.on(7, 1, "upgrade", "--fingerprints", "carry")
    #expect(upgraded.errors.contains("值班.md：旧指纹和内容一致"), "\(upgraded.errors)")
    let filed = try board.text(Self.places.filed)
    let seal = try #require(filed.split(separator: "\n").first { $0.contains("填报") }?.split(separator: " ").last)
    #expect(seal.utf8.count == 27)
    #expect(filed.contains("- 填报 王芳 2013-06-02 \(seal)\n  - 初审 李强 2013-06-03 \(seal)\n  - 复审 赵敏 2013-06-04 \(seal)\n"))
    #expect(filed.contains("- 公开 周静 2013-06-05 \(seal) 2013-06-10\n"), "\(filed)")
    let plain = try board.text(Self.places.plain)
    #expect(plain.hasSuffix("---\n\n\(Self.stock)\n") && !plain.contains("1edcb694feaf"), "\(plain)")
    let built = try board.on(7, 1, "build")
    #expect(built.code == 0, "\(built.errors)")
    for (page, isOut) in [("0041", true), ("0042", true), ("0043", false), ("0044", false), ("0045", false)] {
      #expect(board.board.folder.exists("site/2013/\(page).html") == isOut, "\(page): \(built.errors)")
    }
    #expect(!built.errors.contains("bad-fingerprint"), "\(built.errors)")
  }

  @Test("what was edited, never finished or changed since is left to people, each with its command; the command works")
  func left() throws {
    let board = try Self.board()
    let upgraded = try board.on(7, 1, "upgrade")
    #expect(upgraded.code == 1)
    for words in [
      "改过.md：签字没有现在的指纹", "noticeboard sign 2013-0043 填报", "noticeboard sign 2013-0044 填报", "变更.md：有“变更”",
      "noticeboard withdraw 2013-0045",
    ] {
      #expect(upgraded.errors.contains(words), "\(words): \(upgraded.errors)")
    }
    // A number behind a day is a fingerprint on a line of a review alone.
    #expect(try board.text(Self.places.numbered).contains("拨款单 2013-06-03 201306030001\n"))
    let signed = try board.on(7, 1, "sign", "2013-0043", "填报", "--as", "王芳")
    #expect(signed.code == 0, "\(signed.errors)")
    let english = try board.on(7, 1, "upgrade", "--language", "en")
    #expect(english.errors.contains("must be signed again: noticeboard sign 2013-0044 填报"), "\(english.errors)")
    #expect(!english.errors.contains("2013-0043"), "\(english.errors)")
  }

  @Test("former digits that nobody trusts go, and the paper is signed again")
  func drop() throws {
    let board = try Self.board()
    let upgraded = try board.on(7, 1, "upgrade", "--fingerprints", "drop")
    #expect(upgraded.errors.contains("noticeboard sign 2013-0042 填报"), "\(upgraded.errors)")
    #expect(try !board.text(Self.places.plain).contains("1edcb694feaf"))
    #expect(try board.on(7, 1, "sign", "2013-0042", "填报", "--as", "王芳").code == 0)
  }

  @Test("a trial writes nothing, and a second run finds nothing to do")
  func twice() throws {
    let board = try Self.board()
    let before = try Self.texts(board)
    let trial = try board.on(7, 1, "upgrade", "--dry-run")
    #expect(trial.errors.contains("什么也没有写") && trial.errors.contains("值班.md"), "\(trial.errors)")
    #expect(try Self.texts(board) == before)
    #expect(!board.board.folder.exists("content/README.md"))
    _ = try board.on(7, 1, "upgrade", "--fingerprints", "carry")
    let after = try Self.texts(board)
    let again = try board.on(7, 1, "upgrade")
    #expect(again.errors.contains("没有要升级的") && !again.errors.contains("值班.md"), "\(again.errors)")
    #expect(try Self.texts(board) == after)
    // In a public log no draft is named.
    let log = try board.on(7, 1, "upgrade", environment: ["CI": "true"])
    #expect(log.errors.contains("2013-0044") && !log.errors.contains("草稿"), "\(log.errors)")
  }

  @Test("a paper that cannot be read for another reason stays as it is and is said")
  func unreadable() throws {
    let odd = "content/应急管理/错.md"
    let board = try Self.board { board in
      board[odd] = Self.item("2013-0046", "错", "形成时间: 2013-06-01\n", digits: "0123456789ab", text: "正文。")
    }
    let before = try board.text(odd)
    let upgraded = try board.on(7, 1, "upgrade")
    #expect(upgraded.code == 1 && upgraded.errors.contains("\(odd):5:1"), "\(upgraded.errors)")
    #expect(try board.text(odd) == before)
  }

  @Test("the handbook is written where it is missing; one that differs, and an old theme, are replaced only as told")
  func programFiles() throws {
    let board = try EditingProgram { board in board.files["themes/default/templates/apply.mustache"] = nil }
    let first = try board.on(7, 1, "upgrade")
    #expect(first.code == 1 && first.errors.contains("写好了 content/README.md"), "\(first.errors)")
    #expect(first.errors.contains("upgrade --replace themes/default"), "\(first.errors)")
    try board.board.write("content/README.md", "我们的手册\n")
    let kept = try board.on(7, 1, "upgrade")
    #expect(kept.errors.contains("upgrade --replace content/README.md"), "\(kept.errors)")
    #expect(try board.text("content/README.md") == "我们的手册\n")
    #expect(try board.on(7, 1, "upgrade", "--replace", "content/board.yaml").code == 64)
    let told = try board.on(7, 1, "upgrade", "--replace", "content/README.md", "--replace", "themes/default")
    #expect(told.code == 0, "\(told.errors)")
    #expect(try board.text("content/README.md").contains("五步审查"))
    #expect(board.board.folder.exists("themes/default.旧/theme.yaml"))
    let built = try board.on(7, 1, "build")
    #expect(built.code == 0 && board.board.folder.exists("site/apply.html"), "\(built.errors)")
    #expect(try board.on(7, 1, "upgrade").code == 0)
  }
}
