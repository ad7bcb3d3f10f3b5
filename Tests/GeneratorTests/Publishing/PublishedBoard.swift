import Testing

/// A board whose site is published, the marked item of the canary in it, beside a folder that it is published to.
struct PublishedBoard {
  var board: TestBoard
  /// Of the program, beside what it has from its folder.
  var environment: [String: String]
  private let written: WrittenBoard
  let targets: TemporaryFolder

  /// - Parameter settings: more lines of board.yaml; `{}` in them is the folder of the targets.
  init(settings: String = "", environment: [String: String] = [:]) async throws {
    board = try await TestBoard.canary()
    targets = try TemporaryFolder(inMemory: true)
    board["content/board.yaml"]? += settings.replacing("{}", with: targets.path)
    written = try board.written()
    self.environment = ["HOME": targets.path, "GIT_CONFIG_NOSYSTEM": "1"].merging(environment) { $1 }
  }

  var program: Program { Program(board: written, environment: environment) }

  /// The folder that most tests publish to.
  var folder: String { targets("board") }

  func publish(_ arguments: String..., to target: String? = nil) throws -> Program.Result {
    try program.run(arguments: ["publish", target ?? folder, "--as-of", "2013-07-01"] + arguments)
  }

  /// Takes the marked item back, as somebody who edits its file does.
  mutating func withdraw() throws {
    var item = try #require(board.items[TestBoard.marked])
    item.fields.append("撤回: { 日期: 2013-06-20, 原因: 有误, 人: 周静, 原题: 隐去 }")
    board.items[TestBoard.marked] = item
    try program.board.write(TestBoard.marked, item)
  }

  /// Makes the board a repository and commits everything.
  func commit() throws {
    let folder = program.board.folder.path
    try run(
      "/bin/sh", "-c",
      """
      cd '\(folder)' && export HOME=/nonexistent GIT_CONFIG_NOSYSTEM=1 && git init -q 2>/dev/null
      printf 'site/\\n' > .gitignore
      git add -A && git -c user.name=t -c user.email=t@board.example commit -q -m all
      """)
  }

  /// What lies in the published folder, the manifest aside.
  func tree(_ name: String = "board") throws -> [String: [UInt8]] {
    try targets.tree(name).filter { !$0.key.hasPrefix("manifest") && $0.key != ".noticeboard" }
  }

  /// Where words of the marked item stand in a tree after a take-down without a whole build.
  ///
  /// At the former address of the item a page stays that says it is being brought up to date: it counts by what it says.
  func sightings(in tree: [String: [UInt8]]) -> [Canary.Sighting] {
    // Manifests and notes of what is gone name the address, too.
    func renamed(_ text: String) -> String { text.replacing("old/QX7K3.html", with: "old/former.html") }
    let renamed = tree.map { path, bytes in
      (renamed(path), Array(renamed(String(decoding: bytes, as: UTF8.self)).utf8))
    }
    return Canary.words.sightings(in: Dictionary(uniqueKeysWithValues: renamed))
  }

  /// What the board's own site has.
  func site() throws -> [String: [UInt8]] { try program.board.pages() }
}
