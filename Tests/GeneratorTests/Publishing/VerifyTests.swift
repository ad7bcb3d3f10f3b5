import Subprocess
import Testing

/// `verify` of a folder and of a host on this machine.
@Suite(.waiting)
struct VerifyTests {
  @Test("a folder in which a file is another, missing or too many is told, with exit code 3")
  func folder() async throws {
    let board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    func verify() throws -> Program.Result { try board.program.run("verify", board.folder) }
    #expect(try verify().code == 0)
    let changes: [(String, (TemporaryFolder) throws -> Void, String)] = [
      ("old", { try $0.write("board/2013/0001.html", "old") }, "2013/0001.html: 和发布的不一样"),
      ("missing", { try $0.remove("board/feed.xml") }, "feed.xml: 没有这个文件"),
      ("surplus", { try $0.write("board/2013/0099.html", "x") }, "2013/0099.html: 不是发布的文件"),
    ]
    for (name, change, words) in changes {
      try change(board.targets)
      let result = try verify()
      #expect(result.code == 3 && result.errors.contains(words), "\(name): \(result.errors)")
      #expect(try board.publish("--yes").code == 0, "\(name)")
      #expect(try verify().code == 0, "\(name)")
    }
    // Without a site of its own a machine compares with the manifest of the place.
    try board.program.board.folder.remove("site")
    #expect(try verify().code == 0)
    try board.targets.write("board/index.html", "old")
    #expect(try verify().code == 3)
    #expect(try board.program.run("verify", board.targets("nothing")).code == 74)
  }

  @Test("a withdrawn item that is still served, and attachments of it, are told")
  func withdrawn() async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    let before = try board.targets.tree("board")
    try board.withdraw()
    #expect(try board.publish("--yes").code == 0)
    for path in ["2013/73914682.html", "2013/73914682/1.txt"] {
      try board.targets.write("board/\(path)", try #require(before[path]))
    }
    let folder = try board.program.run("verify", board.folder)
    #expect(folder.code == 3 && folder.errors.contains("已撤回") && folder.errors.contains("还读得到"), "\(folder.errors)")
    let written = board
    try await HostSample.serving(board.folder) { base in
      let result = try written.program.run("verify", base)
      #expect(result.code == 3, "\(result.errors)")
      #expect(result.errors.contains("2013/73914682.html: 已撤回"), "\(result.errors)")
      #expect(result.errors.contains("2013/73914682/1.txt: 撤下的内容还读得到"), "\(result.errors)")
    }
  }

  @Test(
    "what a host does wrong is told with the line that mends it",
    arguments: [
      ("", 0, ""), ("latin1", 3, "charset utf-8"), ("soft404", 3, "error_page 404"), ("long", 0, "no-cache"),
      ("noslash", 0, "return 301"), ("stale", 3, "index.html: 和发布的不一样"), ("lost", 3, "没有这个文件"),
    ])
  func host(_ mood: String, _ code: Int32, _ words: String) async throws {
    let board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    try await HostSample.serving(board.folder, mood: mood) { base in
      let result = try board.program.run("verify", base)
      #expect(result.code == code && result.errors.contains(words), "\(mood): \(result.errors)")
      if mood == "" { #expect(!result.errors.contains("note:"), "\(result.errors)") }
    }
  }

  @Test("a heartbeat that names an address asks the host, whatever this machine has")
  func heartbeat() async throws {
    let board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    try board.program.board.folder.remove("site")
    let program = board.program
    try await HostSample.serving(board.folder) { base in
      func check(_ days: String, _ day: String, url: String? = nil) throws -> Program.Result {
        try program.run("check", "--heartbeat", days, "--url", url ?? base, "--as-of", day)
      }
      #expect(try !check("3", "2013-07-04").errors.contains("heartbeat"))
      let old = try check("3", "2013-07-05")
      #expect(old.code == 1 && old.errors.contains("2013-07-01 的，已过 4 天"), "\(old.errors)")
      let none = try check("3", "2013-07-01", url: "\(base)2013/")
      #expect(none.code == 1 && none.errors.contains("读不到首页"), "\(none.errors)")
    }
    let down = try program.run("check", "--heartbeat", "3", "--url", "http://127.0.0.1:9/")
    #expect(down.code == 1 && down.errors.contains("读不到首页"), "\(down.errors)")
    #expect(try program.run("check", "--url", "http://127.0.0.1:9/").code == 64)
  }

  @Test("a publication to a target with an address looks at what is served; a host that is down is said")
  func address() async throws {
    let board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    try await HostSample.serving(board.folder, mood: "stale") { base in
      var program = board.program
      let settings = try program.board.folder.text("content/board.yaml")
      let target = "发布目标: [{ 名称: 网站, 方式: 文件夹, 位置: \(board.folder), 网址: \(base) }]\n"
      try program.board.write("content/board.yaml", settings + target)
      program.environment["HOME"] = board.targets.path
      let result = try program.run("publish", "--yes", "--as-of", "2013-07-01")
      #expect(result.code == 3 && result.errors.contains("index.html"), "\(result.errors)")
    }
    #expect(try board.program.run("verify", "http://127.0.0.1:9/").code == 74)
  }
}

/// A web server of this machine, for as long as a test runs, in one of the moods that hosts have.
enum HostSample {
  private static let program = """
    import functools, http.server, os, sys, time
    folder, mood = sys.argv[1], sys.argv[2]

    class Host(http.server.SimpleHTTPRequestHandler):
        asked = 0

        def do_GET(self):
            Host.asked += 1
            if mood == "slow":
                time.sleep(0.03)
            if mood == "silent" and Host.asked > 9:
                time.sleep(600)
            path = self.path.split("?")[0]
            prefix = "/gongkai"
            if path == prefix:
                self.send_response(404 if mood == "noslash" else 301)
                self.send_header("Location", prefix + "/")
                self.send_header("Content-Length", "0")
                return self.end_headers()
            file = folder + path[len(prefix):]
            if path == prefix + "/":
                file += "index.html"
            status = 200
            if not os.path.isfile(file) or (mood == "lost" and path.endswith("/404.html")):
                status, file = (200 if mood == "soft404" else 404), folder + "/404.html"
            body = open(file, "rb").read()
            if mood == "stale" and path.endswith("/index.html"):
                body = b"old"
            self.send_response(status)
            kind = "text/html" if file.endswith(".html") else "application/octet-stream"
            self.send_header("Content-Type", kind + ("; charset=iso-8859-1" if mood == "latin1" else ""))
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Cache-Control", "max-age=86400" if mood == "long" else "no-cache")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    print(server.server_port, flush=True)
    server.serve_forever()
    """

  /// Runs a body with the address of the served folder; the server ends with it.
  static func serving(
    _ folder: String, mood: String = "", _ body: @escaping @Sendable (_ base: String) async throws -> Void
  ) async throws {
    _ = try await Subprocess.run(
      .name("python3"), arguments: ["-c", program, folder, mood], input: .none, output: .sequence, error: .discarded
    ) { execution in
      var line = ""
      for try await piece in execution.standardOutput {
        line += unsafe piece.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
        if line.contains("\n") { break }
      }
      let port = try #require(Int(line.prefix { $0 != "\n" }))
      do {
        try await body("http://127.0.0.1:\(port)/gongkai/")
      } catch {
        try execution.send(signal: .kill)
        throw error
      }
      try execution.send(signal: .kill)
    }
  }
}
