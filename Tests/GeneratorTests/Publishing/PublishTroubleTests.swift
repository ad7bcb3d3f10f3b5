import Glibc
import Testing

/// Places that take nothing: full, read-only, refusing, or silent in the middle.
///
/// It is said, the exit code is 74 or 3, and nothing is lost.
@Suite(.waiting)
struct PublishTroubleTests {
  /// Whether this machine lets a test mount a folder of its own, which goes with the process that did.
  private static let mounts: Bool = {
    (try? run("/usr/bin/unshare", "--user", "--map-root-user", "--mount", "/bin/mount", "-t", "tmpfs", "none", "/mnt"))
      == 0
  }()

  /// Runs a script of a shell in which `publish` publishes the board to `$T`, a small file system of its own.
  private func mounted(_ board: PublishedBoard, size: String, _ script: String) throws -> Program.Result {
    try board.targets.write("small/.keep", "")
    let head = """
      set -u
      T='\(board.targets("small"))/board'
      mount -t tmpfs -o size=\(size) none '\(board.targets("small"))'
      publish() {
        '\(try builtProgram("noticeboard"))' publish "$T" --yes --as-of 2013-07-01 --root '\(board.program.board.folder.path)'
        echo "exit $?"
      }

      """
    return try board.program.run(
      other: "/usr/bin/unshare",
      ["--user", "--map-root-user", "--mount", "/bin/sh", "-c", head + script, "trouble"])
  }

  @Test("a folder on a disk that is full keeps the old site, and the next run completes it", .enabled(if: Self.mounts))
  func full() async throws {
    var board = try await PublishedBoard()
    board.board.items["概况信息/新.md"] = TestItem("2013-0777", title: "新的一条")
    board.board = try await board.board.released()
    try board.targets.write("new.md", try #require(board.board.items["概况信息/新.md"]).text)
    let content = board.program.board.folder("content/概况信息")
    let result = try mounted(
      board, size: "64m",
      """
      publish
      cp -a "$T" '\(board.targets("old"))'
      dd if=/dev/zero of="$T/../filler" bs=1k 2>/dev/null
      mkdir -p '\(content)'; cp '\(board.targets("new.md"))' '\(content)/新.md'
      publish
      diff -r "$T" '\(board.targets("old"))' && echo same
      rm "$T/../filler"
      publish
      test -f "$T/2013/0777.html" && echo new
      """)
    let words = result.output.split(separator: "\n").map(String.init)
    #expect(words == ["exit 0", "exit 74", "same", "exit 0", "new"], "\(result.output)\(result.errors)")
    #expect(result.errors.contains("error: "), "\(result.errors)")
  }

  @Test("a folder that may only be read keeps the old site, and the next run completes it", .enabled(if: Self.mounts))
  func readOnly() async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes", to: board.targets("small/board")).code == 0)
    let old = try board.targets.tree("small/board")
    try board.withdraw()
    let script = """
      mount --bind '\(board.targets("small"))' '\(board.targets("small"))'
      mount -o remount,ro,bind '\(board.targets("small"))'
      '\(try builtProgram("noticeboard"))' publish '\(board.targets("small/board"))' --yes --as-of 2013-07-01 \
        --root '\(board.program.board.folder.path)'
      """
    let refused = try board.program.run(
      other: "/usr/bin/unshare", ["--user", "--map-root-user", "--mount", "/bin/sh", "-c", script, "trouble"])
    #expect(refused.code == 74 && refused.errors.contains("只读"), "\(refused.errors)")
    #expect(try board.targets.tree("small/board") == old)
    #expect(try board.publish("--yes", to: board.targets("small/board")).code == 0)
    #expect(Canary.words.sightings(in: try board.targets.tree("small/board")) == [])
  }

  @Test("a host of ssh whose folder takes nothing, or whose script never ends, keeps the old site")
  func hosts() async throws {
    var board = try await PublishedBoard(
      settings: "发布目标: [{ 名称: 主机, 方式: ssh, 位置: \"web@host.example:{}/srv/board\" }]\n")
    let standIn = """
      #!/bin/sh
      bin=$(dirname "$0")
      while [ $# -gt 0 ]; do
        case "$1" in -o|-p|-l) shift 2 ;; -*) shift ;; *) break ;; esac
      done
      shift
      case "$*" in *rsync*)
        if [ -e "$bin/refusing" ]; then echo "rsync: [Receiver] mkdir failed: Read-only file system (30)" >&2; exit 11; fi
        if [ -e "$bin/broken" ]; then head -c 4 >/dev/null; echo "Connection to host.example closed" >&2; exit 255; fi ;;
      esac
      exec sh -c "$*"
      """
    try board.targets.program("bin/ssh", standIn)
    board.environment["PATH"] = "\(board.targets("bin")):/usr/bin:/bin"
    func publish() throws -> Program.Result { try board.program.run("publish", "--yes", "--as-of", "2013-07-01") }
    #expect(try publish().code == 0)
    let old = try board.tree("srv/board/current/")
    try board.withdraw()
    for (trouble, words) in [("refusing", "Read-only"), ("broken", "host.example")] {
      try board.targets.write("bin/\(trouble)", "")
      let result = try publish()
      #expect(result.code == 74 && result.errors.contains(words), "\(trouble): \(result.errors)")
      #expect(try board.tree("srv/board/current/") == old)
      #expect(!board.targets.exists("srv/board/lock"))
      try board.targets.remove("bin/\(trouble)")
    }
    #expect(try publish().code == 0)
    #expect(Canary.words.sightings(in: try board.tree("srv/board/current/")) == [])
  }

  @Test("a repository that refuses what is pushed keeps the old branch, and the next run completes it")
  func refusingRepository() async throws {
    var board = try await PublishedBoard(
      settings: "发布目标: [{ 名称: 页面, 方式: git, 位置: \"{}/pages.git\", 分支: pages }]\n")
    let pages = board.targets("pages.git")
    try run("/usr/bin/git", "init", "-q", "--bare", pages)
    func publish() throws -> Program.Result { try board.program.run("publish", "--yes", "--as-of", "2013-07-01") }
    func branch() throws -> String {
      try run("/bin/sh", "-c", "git -C '\(pages)' rev-parse pages > '\(board.targets("head"))'")
      return try board.targets.text("head")
    }
    #expect(try publish().code == 0)
    let old = try branch()
    try board.withdraw()
    try board.targets.program("pages.git/hooks/pre-receive", "#!/bin/sh\necho 'quota exceeded' >&2\nexit 1\n")
    let refused = try publish()
    #expect(refused.code == 74 && refused.errors.contains("pages.git"), "\(refused.errors)")
    #expect(try branch() == old)
    try board.targets.remove("pages.git/hooks/pre-receive")
    #expect(try publish().code == 0)
    #expect(try branch() != old)
  }

  @Test("a host that is slow is waited for; one that falls silent is said, and not asked fifty times")
  func slow() async throws {
    var board = try await PublishedBoard()
    #expect(try board.publish("--yes").code == 0)
    try board.targets.program("bin/curl", "#!/bin/sh\nexec /usr/bin/curl \"$@\" --max-time 2\n")
    board.environment["PATH"] = "\(board.targets("bin")):/usr/bin:/bin"
    let published = board
    for (mood, code) in [("slow", Int32(0)), ("silent", 3)] {
      try await HostSample.serving(published.folder, mood: mood) { base in
        let result = try published.program.run("verify", base)
        #expect(result.code == code, "\(mood): \(result.errors)")
        if code == 3 { #expect(result.errors.contains("没有回答"), "\(result.errors)") }
      }
    }
  }
}
