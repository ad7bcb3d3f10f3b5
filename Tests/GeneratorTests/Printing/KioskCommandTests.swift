import Foundation
import Samples
import Testing

@Suite("noticeboard kiosk --pdf")
struct KioskCommandTests {
  private let board: WrittenBoard
  /// Where the stand-in browser is, what it prints and what goes to `--pdf`.
  private let place: TemporaryFolder

  init() async throws {
    var board = try TestBoard()
    board.items["概况信息/一.md"] = TestItem("2013-0001")
    board.items["应急管理/二.md"] = TestItem("2013-0002", body: "示例㛃值班。\n")
    self.board = try await board.released().written()
    place = try TemporaryFolder(inMemory: true)
    try place.program("browser", StandInBrowserScript.text)
    try place.program("fc-list", "#!/bin/sh\necho 'TrueType 20-3000 3002-33ff 4e00-9fff ff00-ffef'; echo 'CFF 3001'")
    try place.write("tmp/kept", "")
    try place.write("print", PrintSample(pages: 2).bytes)
  }

  private func run(
    _ arguments: [String], manner: StandInBrowserScript.Manner = .prints, _ more: [String: String] = [:]
  ) throws -> Program.Result {
    let environment = [
      "PATH": "\(place.path):/usr/bin:/bin", "NOTICEBOARD_BROWSER": "browser", "TMPDIR": place("tmp"),
      "LD_LIBRARY_PATH": "",
    ]
    // The browser is given what fonts need and nothing else: what its stand-in needs stands in the script.
    let settings = "#!/bin/bash\nMANNER=\(manner.rawValue)\nPLACE=\(place.path)\n"
    try place.program("browser", settings + StandInBrowserScript.text)
    return try Program(board: board, environment: environment.merging(more) { $1 }).run(
      arguments: ["kiosk", "--as-of", "2013-07-01", "--pdf", place("out")] + arguments)
  }

  /// What is left of temporary files, but for one that was there before.
  private var leftovers: [String] { get throws { try place.names("tmp").filter { $0 != "kept" } } }

  /// What was printed, without the list of it.
  private var pdfs: [String] { get throws { try place.names("out").filter { $0.hasSuffix(".pdf") } } }

  @Test("prints what was named, says how much, and leaves nothing behind")
  func prints() throws {
    let result = try run(["单页"])
    #expect(result.code == 1, "a character has no face: \(result.errors)")
    #expect(try pdfs == ["2013-0001.pdf", "2013-0002.pdf"])
    #expect(result.errors.contains("error: “㛃”（U+36C3）没有一种字体有，印出来是空格：2013-0002"))
    #expect(result.errors.contains("2 个 PDF，共 4 页；新写 2 个，没有变化 0 个；用时"))
    #expect(try leftovers == [])
    let again = try run(["2013-0001", "--language", "en"])
    #expect(again.code == 0, "\(again.errors)")
    #expect(again.errors.contains("1 PDFs of 2 pages; 0 written, 1 unchanged"))
  }

  @Test("large print has names of its own and the page's large edition")
  func large() throws {
    #expect(try run(["2013-0001", "--large"]).code == 0)
    #expect(try pdfs == ["2013-0001-大字版.pdf"])
    #expect(try place.text("asked").contains("0001.html#large"))
  }

  @Test("a table that no letters make fit is said, and ends the run with 1")
  func tooWide() throws {
    let result = try run(["2013-0001"], manner: .overflows)
    #expect(result.code == 1)
    #expect(result.errors.contains("error: 有表格太宽，字缩到最小也印不下"))
    #expect(result.errors.contains("2013-0001；请把表拆成几张"))
    #expect(try pdfs == ["2013-0001.pdf"])
  }

  @Test("an unchanged run opens no browser; whatever decides how a page prints has it printed again")
  func keeps() throws {
    let words = "1 个 PDF，共 2 页；新写 0 个，没有变化 1 个"
    #expect(try run(["2013-0001"]).code == 0)
    // The stand-in would fail if it were asked.
    let kept = try run(["2013-0001"], manner: .dies)
    #expect(kept.code == 0 && kept.errors.contains(words), "\(kept.errors)")
    #expect(try pdfs == ["2013-0001.pdf"])
    #expect(try place.text("out/打印清单.json").contains("\"2013-0001\""))
    let changes: [() throws -> Void] = [
      { try place.write("out/2013-0001.pdf", "spoilt") },
      { try place.write("out/打印清单.json", "{}") },
      { try place.program("fc-list", "#!/bin/sh\necho 'TrueType 20-3000 3001-ffef'") },
      { try FileManager.default.removeItem(atPath: place("out/2013-0001.pdf")) },
    ]
    for change in changes {
      try change()
      #expect(try run(["2013-0001"], manner: .dies).code == 74)
      #expect(try run(["2013-0001"]).code == 0)
      #expect(try run(["2013-0001"], manner: .dies).code == 0)
    }
    #expect(try run(["2013-0001", "--large"], manner: .dies).code == 74, "another paper")
  }

  @Test("a row that is not in the PDF is an error, also of a run that prints nothing again")
  func lostRow() throws {
    try place.program("pdftotext", "#!/bin/sh\necho '甲村 31 末'; echo '乙村 2'")
    try place.write(
      "rows", #"[{"cells":[["甲村"],["31"],["末"]],"isTall":false},{"cells":[["乙村"],["2"],["末"]],"isTall":false}]"#)
    for manner in [.prints, .dies] as [StandInBrowserScript.Manner] {
      let result = try run(["2013-0001"], manner: manner)
      #expect(result.code == 1)
      #expect(result.errors.contains("error: “2013-0001”的 PDF 里少了表格的内容：“乙村 2 末”；不要张贴"), "\(result.errors)")
    }
  }

  @Test("a PDF that nobody could read is said, and is no PDF to keep")
  func unread() throws {
    try place.program("pdftotext", "#!/bin/sh\necho 'Syntax Error' >&2; exit 1")
    try place.write("rows", #"[{"cells":[["甲村"]],"isTall":false}]"#)
    let result = try run(["2013-0001"])
    #expect(result.code == 1 && result.errors.contains("没有核对 1 个 PDF 里的表格印全了没有：2013-0001；Syntax Error"))
    #expect(try run(["2013-0001"], manner: .dies).code == 74)
  }

  @Test(
    "a day that does not exist, or is written otherwise, is no revision of git",
    arguments: [
      ("2026-13-01", "没有这一天"), ("2026-02-30", "没有这一天"), ("2013/3/41", "没有这一天"), ("2013-3-1", "要写成 2013-03-01"),
    ])
  func noSuchDay(day: String, said: String) throws {
    let result = try run(["--since", day])
    #expect(result.code == 64)
    #expect(result.errors.contains("--since “\(day)”\(said)"))
  }

  @Test("text that is drawn is a warning, and names what to install")
  func drawn() throws {
    try place.write("print", PrintSample(extra: "/Subtype /Type3").bytes)
    let result = try run(["2013-0001"])
    #expect(result.code == 0)
    #expect(result.errors.contains("warning: 有 1 个 PDF 里有字是画上去的"))
    #expect(result.errors.contains("fonts-lxgw-wenkai"))
  }

  @Test("without fc-list it is said that characters were not looked at")
  func noFontconfig() throws {
    try place.program("fc-list", "#!/bin/sh\necho 'no cache' >&2; exit 2")
    let result = try run(["2013-0002"])
    #expect(result.code == 0)
    #expect(result.errors.contains("warning: fc-list 出错，没有查字体：no cache"))
  }

  @Test(
    "whatever happens to the browser is said with exit code 74, and nothing is left",
    arguments: [
      (.refuses, "no display, no fun"), (.dies, "out of breath"), (.crashes, "2013-0001"), (.babbles, "quite so"),
    ]
      as [(StandInBrowserScript.Manner, String)])
  func failures(manner: StandInBrowserScript.Manner, words: String) throws {
    let result = try run(["2013-0001"], manner: manner)
    #expect(result.code == 74)
    #expect(result.errors.contains("error: ") && result.errors.contains(words), "\(result.errors)")
    #expect(try pdfs == [])
    #expect(try leftovers == [])
  }

  @Test("a browser that is not there is named, with the way to install one")
  func noBrowser() throws {
    let named = try run([], ["NOTICEBOARD_BROWSER": "no-such-browser"])
    #expect(named.code == 74)
    #expect(named.errors.contains("“no-such-browser”"))
    let none = try run([], ["NOTICEBOARD_BROWSER": "", "PATH": place.path])
    #expect(none.code == 74)
    #expect(none.errors.contains("apt install chromium fonts-lxgw-wenkai"))
    #expect(!place.exists("out"))
  }

  @Test("a full disk is an error, and no half a file is left")
  func fullDisk() throws {
    try place.write("print", PrintSample(extra: "(\(String(repeating: "x", count: 3 << 20)))").bytes)
    try place.program(
      "limited", "#!/bin/sh\ntrap '' XFSZ\nulimit -f 2048\nexec \"\(try builtProgram("noticeboard"))\" \"$@\"\n")
    let environment = [
      "PATH": "\(place.path):/usr/bin:/bin", "NOTICEBOARD_BROWSER": place("browser"), "TMPDIR": place("tmp"),
    ]
    try place.program(
      "browser", "#!/bin/bash\nMANNER=prints\nPLACE=\(place.path)\n" + StandInBrowserScript.text)
    let result = try Program(board: board, environment: environment).run(
      other: place("limited"), ["kiosk", "--as-of", "2013-07-01", "--pdf", place("out"), "2013-0001"])
    #expect(result.code == 74)
    #expect(result.errors.contains("error: 写不了“\(place("out"))/2013-0001.pdf”"), "\(result.errors)")
    #expect(try pdfs == [])
    #expect(try leftovers == [])
  }

  @Test("whoever stops it leaves neither browser nor temporary files behind")
  func stopped() throws {
    try place.program(
      "browser", "#!/bin/bash\nMANNER=hangs\nPLACE=\(place.path)\n" + StandInBrowserScript.text)
    try place.program(
      "stopped",
      """
      #!/bin/bash
      "\(try builtProgram("noticeboard"))" "$@" &
      for _ in {1..200}; do grep -q printToPDF "\(place("asked"))" 2>/dev/null && break; sleep 0.1; done
      kill -TERM $!
      wait $!
      """)
    let environment = ["NOTICEBOARD_BROWSER": place("browser"), "TMPDIR": place("tmp")]
    let result = try Program(board: board, environment: environment).run(
      other: place("stopped"), ["kiosk", "--as-of", "2013-07-01", "--pdf", place("out"), "2013-0001"])
    #expect(result.code == 130)
    #expect(result.errors.contains("停下了"), "\(result.errors)")
    #expect(try pdfs == [])
    #expect(try leftovers == [])
  }

  @Test("words that name nothing, and folders that are read or published, are wrong usage")
  func usage() throws {
    let slip = try run(["2013-0009"])
    #expect(slip.code == 64)
    #expect(slip.errors.contains("“2013-0009”不是已经公开的索引号") && slip.errors.contains("是不是“2013-0001”"))
    for folder in ["content/打印", "themes", "site/pdf", "site"] {
      let result = try Program(board: board, environment: ["NOTICEBOARD_BROWSER": place("browser")]).run(
        "kiosk", "--pdf", board.folder(folder))
      #expect(result.code == 64, "\(folder)")
      #expect(result.errors.contains("--pdf ../打印"))
    }
    #expect(!board.folder.exists("content/打印") && !board.folder.exists("site"))
    #expect(try leftovers == [])
  }

  @Test("what cannot be understood stops the printing, and the findings say why")
  func faults() throws {
    try board.write("content/概况信息/坏.md", "---\n标题: 坏\n")
    let result = try run([])
    #expect(result.code == 1)
    #expect(result.errors.contains("坏.md:") && result.errors.contains("什么都没有印"))
    #expect(try pdfs == [])
    #expect(try leftovers == [])
  }
}
