import Glibc
import Testing

@testable import Generator

/// Drafts are shown to the one who asked for them, and follow the files; nobody else gets anything.
@Suite(.waiting)
struct ServeTests {
  private func board() async throws -> WrittenBoard {
    var board = try TestBoard()
    board.items["应急管理/出.md"] = TestItem("2013-0001", title: "已放行的")
    var draft = TestItem("2013-0002", title: "草稿一份", body: "草稿正文，[见](出.md)。\n")
    draft.review = []
    board.items["应急管理/稿.md"] = draft
    let released = try await board.released()
    return try released.written()
  }

  private func served(_ arguments: String...) async throws -> ServedBoard {
    let served = try ServedBoard(try await board())
    try served.start()
    try served.waitUntil("view/index.html") { $0.body.contains("<iframe") && !$0.body.contains("data-number=\"0\"") }
    return served
  }

  @Test("every page is that of a drafts build, and around it stands what is known of it")
  func pages() async throws {
    let served = try await served()
    try await served.board.build(into: served.board.folder.preview, drafts: true)
    let tree = try served.board.tree(served.board.folder.preview).filter {
      $0.key.hasSuffix(".html") && $0.key != "404.html"
    }
    #expect(tree.count > 10)
    for (path, bytes) in tree {
      let answer = try served.page("site/\(path)")
      #expect(answer.status == 200 && Array(answer.body.utf8) == bytes, "\(path)")
      #expect(
        answer.field("Content-Security-Policy")?.hasPrefix(
          "sandbox allow-same-origin allow-downloads; default-src 'none'") == true)
    }
    let view = try served.page("view/2013/0002.html").body
    for words in ["未发布", "草稿一份", "下一步 填报", "王芳", "noticeboard sign 2013-0002 填报", "content/应急管理/稿.md"] {
      #expect(view.contains(words), "\(words)")
    }
    #expect(try served.page("").body.contains("草稿一份"))
    #expect(try served.page("site/2013/9999.html").status == 404)
    for kind in ["X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Cache-Control: no-store"] {
      #expect(try served.page("").head.contains(kind))
    }
  }

  @Test("another host, another origin, no token, a token used twice: get nothing")
  func strangers() async throws {
    let served = try await served()
    let (base, cookie) = (served.base, served.cookie)
    #expect(try served.page("site/2013/0002.html").body.contains("草稿正文"))
    let token = try served.startAddress()
    #expect(try served.get(token, sending: []).status == 200)
    var answers = [try served.get(token, sending: []), try served.get("/", sending: [])]
    for path in ["", "site/2013/0002.html", "view/2013/0002.html", "panel/2013/0002.html", "events", "serve.js"] {
      answers += [
        try served.get(base + path, sending: []),
        try served.get(base + path, sending: ["Cookie: noticeboard=00000000000000000000000000000000"]),
        try served.get(base + path, sending: [cookie, "Host: evil.example:\(served.port)"]),
        try served.get(base + path, sending: [cookie, "Host: localhost:\(served.port)"]),
        try served.get(base + path, sending: [cookie, "Origin: http://evil.example"]),
        try served.get(base + path, sending: [cookie, "Origin: null"]),
        try served.get(base + path, sending: [cookie, "Sec-Fetch-Site: cross-site"]),
        try served.get(base + path, sending: [cookie, "Sec-Fetch-Site: same-site"]),
        try served.get("/" + path, sending: [cookie]),
      ]
    }
    for answer in answers {
      #expect(answer.status == 403 && answer.body.isEmpty && answer.field("Set-Cookie") == nil, "\(answer)")
    }
    #expect(try served.get(base, sending: [cookie], method: "POST").status == 405)
    let head = try served.get(base + "site/2013/0002.html", sending: [cookie], method: "HEAD")
    #expect(head.status == 200 && head.body.isEmpty)
  }

  @Test("no path leads out of what is shown, in whatever spelling")
  func paths() async throws {
    let served = try await served()
    for step in [
      "..", "%2e%2e", "%2E%2e", ".%2e", "%252e%252e", "..%2f", "..%5c", "..\\", "....", "%c0%ae%c0%ae", "..;", "..%00",
    ] {
      for folder in ["", "site/", "view/", "panel/", "site/2013/"] {
        for target in ["content/board.yaml", "etc/passwd", "../../../../etc/passwd"] {
          for count in [1, 3, 9] {
            let path = folder + String(repeating: step + "/", count: count) + target
            let answer = try served.page(path)
            #expect(!answer.body.contains("root:") && !answer.body.contains("机关代字"), "\(path)")
            #expect(
              [400, 403, 404].contains(answer.status) || folder == "view/" || folder == "panel/",
              "\(path) \(answer.status)")
          }
        }
      }
    }
    #expect(try served.page("/etc/passwd").status == 400)
    #expect(try served.page("site//etc/passwd").status == 400)
  }

  @Test("slow, endless and many requests get nothing and keep nobody out")
  func floods() async throws {
    let served = try await served()
    let slow = try RawSocket(port: served.port)
    slow.send("GET / HTTP/1.1\r\nHost: 127")
    let endless = try RawSocket(port: served.port)
    endless.send("GET / HTTP/1.1\r\n")
    for _ in 0..<3000 where !endless.send("X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n") { break }
    let many = try (0..<200).map { _ in try RawSocket(port: served.port) }
    for socket in many { socket.send("GET /") }
    let started = ContinuousClock.now
    #expect(try served.page("site/2013/0002.html").status == 200)
    #expect(ContinuousClock.now - started < .seconds(20), "two hundred that ask nothing keep nobody waiting")
    // Whoever asks nothing is let go by and by, with nothing.
    for socket in many.prefix(5) + [slow] { #expect(socket.readAll(seconds: 30).isEmpty) }
    #expect(!String(decoding: endless.readAll(seconds: 30), as: UTF8.self).contains("200 OK"))
    #expect(try served.page("").status == 200)
    #expect(try served.memory() < 400_000)
  }

  @Test("pages are told of changes, an error leaves them as they were, and is gone when mended")
  func changes() async throws {
    let served = try await served()
    let events = try RawSocket(port: served.port)
    events.send("GET \(served.base)events HTTP/1.1\r\nHost: 127.0.0.1:\(served.port)\r\n\(served.cookie)\r\n\r\n")
    #expect(String(decoding: events.readAll(seconds: 60, until: "data: "), as: UTF8.self).contains("text/event-stream"))
    var draft = TestItem("2013-0002", title: "草稿一份", body: "草稿另一段。\n")
    draft.review = []
    try served.board.write("应急管理/稿.md", draft)
    #expect(!events.readAll(seconds: 60, until: "data: ").isEmpty)
    try served.waitUntil("site/2013/0002.html") { $0.body.contains("草稿另一段") }
    let whole = try served.board.folder.text("content/应急管理/稿.md")
    try served.board.write("content/应急管理/稿.md", "---\n标题: 没有结尾\n")
    try served.waitUntil("panel/2013/0002.html") { $0.body.contains("role=\"alert\"") }
    #expect(try served.page("panel/2013/0002.html").body.contains("content/应急管理/稿.md"))
    #expect(try served.page("site/2013/0002.html").body.contains("草稿另一段"), "the last good page stays")
    try served.board.write("content/应急管理/稿.md", whole)
    try served.waitUntil("panel/2013/0002.html") { !$0.body.contains("role=\"alert\"") }
  }

  @Test("editors that rename, a hundred files at once, folders that come and go are followed")
  func editors() async throws {
    let served = try await served()
    let folder = served.board.folder
    func item(_ number: Int, _ body: String) -> String {
      var item = TestItem("2013-\(number)", title: "第\(number)件", body: body + "\n")
      item.review = []
      return item.text
    }
    // Written beside, then renamed over: as most editors do.
    try folder.write("content/应急管理/.稿.md.swp", item(1001, "换名写的。"))
    try #require(unsafe rename(folder("content/应急管理/.稿.md.swp"), folder("content/应急管理/换.md")) == 0)
    try served.waitUntil("site/2013/1001.html") { $0.body.contains("换名写的") }
    for number in 2000..<2100 { try folder.write("content/应急管理/新/深/\(number).md", item(number, "一百件之一。")) }
    try served.waitUntil("site/2013/2099.html") { $0.body.contains("一百件之一") }
    try folder.write("content/应急管理/新/深/2099.md", item(2099, "新文件夹里的改动。"))
    try served.waitUntil("site/2013/2099.html") { $0.body.contains("新文件夹里的改动") }
    try folder.remove("content/应急管理/新")
    try served.waitUntil("site/2013/2099.html") { $0.status == 404 }
    // The whole content goes and comes back, as in a checkout of another branch.
    try #require(unsafe rename(folder("content"), folder("away")) == 0)
    try served.waitUntil("") { $0.body.contains("role=\"alert\"") }
    try folder.write("away/应急管理/换.md", item(1001, "换了分支。"))
    try #require(unsafe rename(folder("away"), folder("content")) == 0)
    try served.waitUntil("site/2013/1001.html") { $0.body.contains("换了分支") }
  }

  @Test("a signal ends it at once, and takes the start file away", arguments: [SIGTERM, SIGINT, SIGHUP])
  func signals(_ signal: Int32) async throws {
    let served = try await served()
    var status = stat()
    #expect(unsafe stat(served.startFile, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let folder = String(served.startFile.dropLast("/start.html".count))
    #expect(unsafe stat(folder, &status) == 0 && status.st_mode & 0o777 == 0o700)
    let started = ContinuousClock.now
    #expect(served.end(with: signal) == 0)
    #expect(ContinuousClock.now - started < .seconds(10))
    #expect(unsafe access(folder, F_OK) != 0)
  }

  @Test("a port that is taken is wrong usage")
  func taken() async throws {
    let served = try await served()
    let program = Program(board: served.board)
    let result = try program.run("serve", "--port", "\(served.port)", "--language", "zh-CN")
    #expect(result.code == 64 && result.errors.contains("端口 \(served.port) 被别的程序占着"), "\(result.errors)")
    #expect(try program.run("serve", "--port", "80").code == 64)
    #expect(try program.run("serve", "--address", "0.0.0.0").code == 64, "there is no way to another address")
  }

  @Test("memory stays flat over many edits")
  func memory() async throws {
    let served = try await served()
    var middle = 0
    for number in 0..<120 {
      var draft = TestItem("2013-0002", title: "草稿一份", body: "第\(number)次。\n")
      draft.review = []
      try served.board.write("应急管理/稿.md", draft)
      try served.waitUntil("site/2013/0002.html") { $0.body.unbroken.contains("第\(number)次") }
      if number == 60 { middle = try served.memory() }
    }
    #expect(try served.memory() < middle + 12_000, "60 edits more cost some megabytes at most")
  }
}
