import Testing

@testable import Publishing

/// `publish` to places that take files one by one: by rclone to WebDAV, SFTP and a store of objects, by rsync alone.
@Suite(.waiting)
struct PublishStagedTests {
  /// Ways that are tried, by rclone and through a key that allows rsync alone.
  enum Way: CaseIterable, CustomTestStringConvertible {
    case webdav, sftp, store, rsync

    var testDescription: String { "\(self)" }

    var server: RcloneServer? {
      switch self {
      case .webdav: .webdav
      case .sftp: .sftp
      case .store: .store
      case .rsync: nil
      }
    }
  }

  /// Runs what rsync asks for here, in one folder and through rrsync; everything else is refused, as by such a key.
  private static let onlyRsync = """
    #!/bin/sh
    if [ -e "$(dirname "$0")/down" ]; then echo "ssh: connect to host: No route to host" >&2; exit 255; fi
    while [ $# -gt 0 ]; do
      case "$1" in -o|-p|-l) shift 2 ;; -*) shift ;; *) break ;; esac
    done
    shift
    export SSH_ORIGINAL_COMMAND="$*" SSH_CONNECTION="127.0.0.1 1 127.0.0.1 22"
    exec /usr/bin/rrsync "$(dirname "$0")/../srv/bucket"
    """

  /// A board with an item whose page has an attachment, and a place on this machine.
  private func trying(
    _ way: Way, _ body: @escaping @Sendable (inout PublishedBoard) async throws -> Void
  ) async throws {
    let line = way == .rsync ? "方式: rsync, 位置: \"web@host.example:/\"" : "方式: rclone, 位置: \"there:bucket\""
    var board = try await PublishedBoard(settings: "发布目标: [{ 名称: 主机, \(line) }]\n")
    board.environment["RCLONE_CONFIG"] = board.targets("rclone.conf")
    try board.targets.write("srv/bucket/CNAME", "board.example\n")
    guard let server = way.server else {
      try board.targets.program("bin/ssh", Self.onlyRsync)
      board.environment["PATH"] = "\(board.targets("bin")):/usr/bin:/bin"
      return try await body(&board)
    }
    let start = board
    try await server.serving(board.targets("srv"), settings: "rclone.conf", in: board.targets) {
      var board = start
      try await body(&board)
    }
  }

  private static func publish(_ board: PublishedBoard, _ arguments: String...) throws -> Program.Result {
    try board.program.run(arguments: ["publish", "主机", "--as-of", "2013-07-01", "--yes"] + arguments)
  }

  private static func there(_ board: PublishedBoard) throws -> [String: [UInt8]] {
    try board.tree("srv/bucket").filter { $0.key != "CNAME" }
  }

  @Test(
    "a place gets the site and keeps what is its own; what is withdrawn goes, also where the rest is refused",
    arguments: Way.allCases)
  func publish(_ way: Way) async throws {
    try await trying(way) { board in
      let first = try Self.publish(board)
      #expect(first.code == 0, "\(first.errors)")
      #expect(try Self.there(board) == board.site())
      #expect(try board.targets.text("srv/bucket/CNAME") == "board.example\n")
      let again = try Self.publish(board)
      #expect(again.code == 0 && again.errors.contains("新增 0，修改 0，删去 0"), "\(again.errors)")
      // One sign is another, and no size differs.
      let page = try board.targets.text("srv/bucket/2013/0001.html")
      try board.targets.write("srv/bucket/2013/0001.html", String(page.dropLast()) + "\t")
      try board.withdraw()
      let taken = try Self.publish(board, "--withdrawals")
      #expect(taken.code == 0 && taken.errors.contains("撤下：\(Canary.index)"), "\(taken.errors)")
      #expect(board.sightings(in: try board.targets.tree("srv")) == [])
      #expect(!board.targets.exists("srv/bucket/2013/73914682"))
      let whole = try Self.publish(board)
      #expect(whole.code == 0, "\(whole.errors)")
      #expect(try Self.there(board).keys.sorted() == board.site().keys.sorted())
      #expect(!board.targets.exists("srv/bucket/\(StagedPlace.mark)"))
    }
  }

  @Test("another machine's mark of today is respected, a torn manifest is looked behind, a host that is down is said")
  func trouble() async throws {
    try await trying(.rsync) { board in
      #expect(try Self.publish(board).code == 0)
      var program = board.program
      program.environment["SOURCE_DATE_EPOCH"] = "1372651200"
      try board.targets.write("srv/bucket/\(StagedPlace.mark)", "othermachine 2013-07-01\n")
      let refused = try program.run("publish", "--yes")
      #expect(refused.code == 74 && refused.errors.contains("othermachine"), "\(refused.errors)")
      try board.targets.write("srv/bucket/\(StagedPlace.mark)", "othermachine 2013-06-30\n")
      try board.targets.write("srv/bucket/manifest.json", "{\n}\n")
      try board.targets.write("srv/bucket/2013/0099.html", "left")
      let mended = try program.run("publish", "--yes")
      #expect(mended.code == 0, "\(mended.errors)")
      #expect(try Self.there(board) == board.site())
      #expect(try board.targets.text("srv/bucket/CNAME") == "board.example\n")
      try board.targets.write("bin/down", "")
      let down = try Self.publish(board)
      #expect(down.code == 74 && down.errors.contains("host.example"), "\(down.errors)")
      try board.targets.remove("bin/down")
      // What a run of another machine began and did not end is brought to its end, deletions of what it had sent included.
      try board.targets.write("srv/bucket/2013/0098.html", "begun")
      try board.targets.write(
        "srv/bucket/\(StagedPlace.mark)", "othermachine 2013-06-30\n2013/0098.html\n2013/0001.html\n")
      try board.targets.write("srv/bucket/2013/0001.html", "torn")
      #expect(try Self.publish(board).code == 0)
      #expect(try Self.there(board) == board.site())
    }
  }

  @Test("a server that takes what it is given and keeps something else is found out, with exit code 3")
  func liar() async throws {
    try await trying(.rsync) { board in
      let bin = board.targets("bin")
      try board.targets.program(
        "bin/rsync",
        """
        #!/bin/sh
        /usr/bin/rsync "$@"; code=$?
        rm -f '\(board.targets("srv/bucket/2013/0001.html"))'
        printf x > '\(board.targets("srv/bucket/feed.xml"))'
        exit $code
        """)
      board.environment["PATH"] = "\(bin):/usr/bin:/bin"
      let result = try Self.publish(board)
      #expect(result.code == 3, "\(result.errors)")
      #expect(result.errors.contains("2013/0001.html") && result.errors.contains("feed.xml"), "\(result.errors)")
    }
  }

  @Test("one changed item costs as many transfers as files changed")
  func transfers() async throws {
    try await trying(.store) { board in
      #expect(try Self.publish(board).code == 0)
      try board.targets.program(
        "bin/rclone",
        """
        #!/bin/sh
        case " $* " in *" copy "*" there:bucket ") cat '\(board.program.board.folder.path)/.publish/主机/list' >> '\(board.targets("sent"))' ;; esac
        exec /usr/bin/rclone "$@"
        """)
      board.environment["PATH"] = "\(board.targets("bin")):/usr/bin:/bin"
      let before = try board.targets.tree("srv/bucket")
      try await Self.add(to: &board)
      #expect(try Self.publish(board).code == 0)
      let after = try board.targets.tree("srv/bucket")
      let changed = after.keys.filter { before[$0] != after[$0] && !$0.hasSuffix("/") }
      let sent = try board.targets.text("sent").split(separator: "\n").map(String.init).filter {
        $0 != StagedPlace.mark
      }
      #expect(Set(sent).symmetricDifference(changed) == [])
      #expect(sent.count == Set(sent).count)
    }
  }

  /// Writes one more released item with an attachment.
  private static func add(to board: inout PublishedBoard) async throws {
    var item = TestItem("2013-0501", title: "第一季度统计表")
    item.fields = ["附件: [{ 名称: 统计表, 文件: 表.txt }]"]
    board.board["content/概况信息/表.txt"] = "第一季度统计表\n"
    board.board.items["概况信息/新.md"] = item
    board.board = try await board.board.released()
    try board.program.board.write("content/概况信息/表.txt", "第一季度统计表\n")
    for (path, item) in board.board.items { try board.program.board.write(path, item) }
  }

  /// Without a long run all four ways together have ten points.
  @Test(
    "a publication killed at any point leaves each page old or new and with its files, and the next completes it",
    arguments: zip(Way.allCases, [3, 2, 2, 3]))
  func kill(_ way: Way, _ few: Int) async throws {
    try await trying(way) { board in
      #expect(try Self.publish(board).code == 0)
      let old = try board.targets.tree("srv/bucket")
      try run("/bin/cp", "-a", board.targets("srv/bucket"), board.targets("old"))
      try await Self.add(to: &board)
      try board.withdraw()
      let seconds = try KillPoints.seconds { try Self.publish(board) }
      let new = try board.targets.tree("srv/bucket")
      let points = KillPoints.asked ?? few
      try KillPoints.each(points, of: seconds) { point, kill in
        try Self.reset(board)
        _ = try board.program.run(
          other: "/usr/bin/timeout",
          kill + [try builtProgram("noticeboard"), "publish", "主机", "--yes", "--as-of", "2013-07-01"])
        // What had been begun is sent to its end by those who were not killed.
        try run("/usr/bin/flock", board.program.board.folder(".publish/主机/sending"), "true")
        let tree = try board.targets.tree("srv/bucket")
        for (path, bytes) in tree where path.hasSuffix(".html") {
          #expect(bytes == old[path] || bytes == new[path], "\(path) killed at point \(point) of \(points)")
          let missing = Self.files(of: path, bytes).filter { tree[$0] == nil }
          #expect(missing.isEmpty, "\(path) at point \(point): \(missing)")
        }
        let completed = try Self.publish(board)
        #expect(completed.code == 0, "\(completed.errors)")
        #expect(try board.targets.tree("srv/bucket") == new, "after point \(point)")
      }
    }
  }

  /// Brings the place back to the old site.
  private static func reset(_ board: PublishedBoard) throws {
    try run(
      "/usr/bin/rsync", "-a", "--checksum", "--delete", board.targets("old") + "/", board.targets("srv/bucket") + "/")
  }

  /// Files beside pages that a page asks for.
  private static func files(of path: String, _ page: [UInt8]) -> [String] {
    let text = String(decoding: page, as: UTF8.self)
    return ["href=\"", "src=\""].flatMap { start in
      text.split(separator: start).dropFirst().compactMap { rest -> String? in
        let address = rest.prefix { $0 != "\"" && $0 != "#" && $0 != "?" }
        guard !address.isEmpty, !address.contains(":"), !address.hasSuffix(".html"), !address.hasSuffix("/") else {
          return nil
        }
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in address.split(separator: "/") where part != "." {
          if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
      }
    }
  }

  @Test(
    "a place of rclone is a name of its settings and a path, never a remote that is written out",
    arguments: [
      ("there:bucket/board", "there:bucket/board"), ("there:", "there:"), ("there:b/", "there:b"),
      ("对象存储:桶/公开栏", "对象存储:桶/公开栏"), (":s3,secret=x:b", nil), ("there,pass=x:b", nil), ("-v:b", nil),
      ("/srv/board", nil), ("https://host/b", nil),
    ] as [(String, String?)])
  func remotes(_ text: String, _ read: String?) {
    #expect(RcloneWay.remote(text) == read)
  }
}
