import Glibc
import Testing

@testable import Publishing

/// `publish` to a folder of another machine: through a stand-in for ssh, and through sshd on loopback where it is installed.
@Suite(.waiting)
struct PublishSSHTests {
  private static let settings = "发布目标: [{ 名称: 主机, 方式: ssh, 位置: \"web@host.example:{}/srv/board\" }]\n"

  /// Runs what ssh would run there, here; a file `down` beside it is a host that is down.
  private static let standIn = """
    #!/bin/sh
    if [ -e "$(dirname "$0")/down" ]; then echo "ssh: connect to host: No route to host" >&2; exit 255; fi
    if [ -e "$(dirname "$0")/full" ]; then ulimit -f 4; trap '' XFSZ; fi
    while [ $# -gt 0 ]; do
      case "$1" in -o|-p|-l) shift 2 ;; -*) shift ;; *) break ;; esac
    done
    shift
    exec sh -c "$*"
    """

  private static let hasServer = unsafe access("/usr/sbin/sshd", X_OK) == 0

  private func board() async throws -> PublishedBoard {
    var board = try await PublishedBoard(settings: Self.settings)
    try board.targets.program("bin/ssh", Self.standIn)
    board.environment["PATH"] = "\(board.targets("bin")):/usr/bin:/bin"
    return board
  }

  private func publish(_ board: PublishedBoard, _ arguments: String...) throws -> Program.Result {
    try board.program.run(arguments: ["publish", "主机", "--as-of", "2013-07-01", "--yes"] + arguments)
  }

  private func releases(_ board: PublishedBoard) throws -> [String] { try board.targets.names("srv/board/releases") }

  @Test("each site is a release, the link leads to the newest, three stay, unchanged files are shared")
  func releases() async throws {
    var board = try await board()
    for number in 1...5 {
      try board.program.board.write("概况信息/\(number).md", TestItem("2013-050\(number)"))
      let result = try publish(board)
      #expect(result.code == 0, "\(result.errors)")
      #expect(try board.tree("srv/board/current/") == board.site())
    }
    #expect(try releases(board).count == 3)
    let names = try releases(board)
    let files = try names.map { try board.targets.identity("srv/board/releases/\($0)/2013/0001.html").inode }
    #expect(Set(files).count == 1)
    try board.withdraw()
    let taken = try publish(board, "--withdrawals", "--purge")
    #expect(taken.code == 0 && taken.errors.contains("撤下"), "\(taken.errors)")
    #expect(board.sightings(in: try board.targets.tree("srv")) == [])
    #expect(board.sightings(in: try board.program.board.folder.tree(".publish")) == [])
    #expect(try board.program.run("publish", "主机", "--as-of", "2013-07-01", "--yes").code == 0)
    #expect(try board.tree("srv/board/current/") == board.site())
    #expect(!board.targets.exists("srv/board/lock"))
  }

  @Test("a host that is down or full leaves the old site, exits with 74, and the next run completes it")
  func trouble() async throws {
    var board = try await board()
    #expect(try publish(board).code == 0)
    let before = try board.tree("srv/board/current/")
    try board.withdraw()
    for trouble in ["down", "full"] {
      try board.targets.write("bin/\(trouble)", "")
      let result = try publish(board)
      #expect(result.code == 74, "\(trouble): \(result.errors)")
      #expect(result.errors.contains("host.example"), "\(trouble): \(result.errors)")
      try board.targets.remove("bin/\(trouble)")
      #expect(try board.tree("srv/board/current/") == before)
    }
    #expect(try publish(board).code == 0)
    #expect(Canary.words.sightings(in: try board.tree("srv/board/current/")) == [])
  }

  @Test("a publication killed at any point leaves the old site or the new one, and the next completes it")
  func kill() async throws {
    var board = try await board()
    #expect(try publish(board).code == 0)
    let old = try board.tree("srv/board/current/")
    try run("/bin/cp", "-a", board.targets("srv"), board.targets("old"))
    try run("/bin/cp", "-a", board.program.board.folder(".publish"), board.targets("state"))
    try board.withdraw()
    let seconds = try KillPoints.seconds { try publish(board) }
    let new = try board.tree("srv/board/current/")
    #expect(Canary.words.sightings(in: new) == [])
    try KillPoints.each(of: seconds) { point, kill in
      try board.targets.remove("srv")
      try board.program.board.folder.remove(".publish")
      try run("/bin/cp", "-a", board.targets("old"), board.targets("srv"))
      try run("/bin/cp", "-a", board.targets("state"), board.program.board.folder(".publish"))
      _ = try board.program.run(
        other: "/usr/bin/timeout",
        kill + [try builtProgram("noticeboard"), "publish", "主机", "--yes", "--as-of", "2013-07-01"])
      let tree = try board.tree("srv/board/current/")
      #expect(tree == old || tree == new, "killed at point \(point)")
      let again = try publish(board)
      #expect(again.code == 0, "after point \(point): \(again.errors)")
      #expect(try board.tree("srv/board/current/") == new, "after point \(point)")
      #expect(!board.targets.exists("srv/board/lock"))
      #expect(try !releases(board).contains(".incoming"), "after point \(point)")
    }
  }

  @Test("another machine's lock of today is respected")
  func lock() async throws {
    let board = try await board()
    #expect(try publish(board).code == 0)
    var program = board.program
    program.environment["SOURCE_DATE_EPOCH"] = "1372651200"
    try board.targets.write("srv/board/lock", "othermachine 2013-07-01\n")
    let result = try program.run("publish", "--yes")
    #expect(result.code == 74 && result.errors.contains("othermachine"), "\(result.errors)")
    try board.targets.write("srv/board/lock", "othermachine 2013-06-30\n")
    #expect(try program.run("publish", "--yes").code == 0)
  }

  @Test("through sshd on loopback", .enabled(if: Self.hasServer))
  func sshd() async throws {
    var board = try await PublishedBoard(
      settings: "发布目标: [{ 名称: 主机, 方式: ssh, 位置: \"ssh://host.example:2222{}/srv/board\" }]\n")
    let place = board.targets
    let config = """
      mkdir -p /run/sshd; cd '\(place.path)'
      ssh-keygen -q -t ed25519 -N '' -f hostkey; ssh-keygen -q -t ed25519 -N '' -f key; cp key.pub authorized
      printf 'HostKey %s/hostkey\\nAuthorizedKeysFile %s/authorized\\nStrictModes no\\nUsePAM no\\nPidFile none\\n' \
        "$PWD" "$PWD" > sshd_config
      printf 'Host *\\nHostName 127.0.0.1\\nUserKnownHostsFile /dev/null\\nStrictHostKeyChecking no\\nLogLevel ERROR\\n' > config
      printf 'IdentityFile %s/key\\nIdentitiesOnly yes\\nProxyCommand /usr/sbin/sshd -i -f %s/sshd_config\\n' \
        "$PWD" "$PWD" >> config
      """
    try #require(try run("/bin/sh", "-c", config) == 0)
    try place.program("bin/ssh", "#!/bin/sh\nexec /usr/bin/ssh -F '\(place.path)/config' \"$@\"\n")
    board.environment["PATH"] = "\(place("bin")):/usr/bin:/bin"
    let result = try publish(board)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try board.tree("srv/board/current/") == board.site())
    try board.withdraw()
    #expect(try publish(board, "--purge").code == 0)
    #expect(Canary.words.sightings(in: try place.tree("srv")) == [])
  }

  @Test(
    "a place is a host and an absolute folder, with nothing that a shell or ssh could take otherwise",
    arguments: [
      ("web@host:/srv/board", "web@host:/srv/board"), ("ssh://host:2222/srv/b/", "host:/srv/b"),
      ("host:/srv/公开栏", "host:/srv/公开栏"), ("host:srv", nil), ("-oProxyCommand=x:/a", nil), ("host:/a b", nil),
      ("host:/a;rm", nil), ("ssh://host:99999/a", nil), ("/srv/board", nil), ("host:/$(x)", nil), ("host:/", nil),
    ] as [(String, String?)])
  func addresses(_ text: String, _ read: String?) {
    #expect(SSHAddress(text)?.text == read)
  }
}
