import Glibc
import Testing

@testable import Generator

@Suite struct ContentScanTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func scan() throws -> ContentScan { try ContentScan.walk(folder("content")) }

  private func reasons() throws -> [String: ScanProblem.Reason] {
    Dictionary(try scan().problems.map { ($0.path, $0.reason) }) { first, _ in first }
  }

  static let kinds: [(String, ScannedFile.Kind)] = [
    ("2013-0031.md", .item), ("通知.MD", .item), ("通知.改稿.md", .revision), ("README.md", .readme), ("readme.md", .readme),
    ("不是README.md", .item), ("board.yaml", .yaml), ("工作日.csv", .csv), ("表.CSV", .csv), ("图.png", .other),
    ("md", .other),
    ("a.mdx", .other),
  ]

  @Test("tells kinds by names", arguments: kinds)
  func tells(_ name: String, _ kind: ScannedFile.Kind) {
    #expect(ScannedFile.Kind(name: name) == kind)
  }

  @Test("finds files in the order of their bytes, whatever their names")
  func finds() throws {
    let names = [
      "a b.md", "a#1.md", "a%20?.md", "a'\".md", "a.md", "a/z.md", "a/改.改稿.md", "a0.md", "é-nfc.md", "é-nfd.md",
      "财经信息/深/更深/x.csv",
    ]
    for name in names { try folder.write("content/" + name, name) }
    let scan = try scan()
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(scan.files.map { Array($0.path.utf8) } == sorted.map { Array($0.utf8) })
    #expect(scan.files.map(\.size) == sorted.map(\.utf8.count))
    #expect(scan.problems.isEmpty)
    var reader = try ContentReader(root: folder("content"))
    for file in scan.files { #expect(try reader.read(file) == Array(file.path.utf8)) }
  }

  @Test("passes over what is hidden")
  func hidden() throws {
    try folder.write("content/.git/config", "x")
    try folder.write("content/.draft.md", "x")
    try folder.write("content/a.md", "x")
    #expect(try scan().files.map(\.path) == ["a.md"])
  }

  @Test("passes over what Windows and office programs leave behind, in any case of letters")
  func leftBehind() throws {
    for name in ["Thumbs.db", "THUMBS.DB", "desktop.ini", "Desktop.ini", "~$清单.docx", "~WRL0003.tmp"] {
      try folder.write("content/台账/\(name)", "x")
    }
    for name in ["thumbs.md", "~清单.docx", "~WRL.docx"] { try folder.write("content/\(name)", "x") }
    #expect(try scan().files.map(\.path) == ["thumbs.md", "~WRL.docx", "~清单.docx"])
  }

  @Test("follows links to files inside and refuses all others")
  func links() throws {
    try folder.write("content/a.md", "inside")
    try folder.write("content/.secret/b.md", "hidden")
    try folder.write("outside.md", "outside")
    try folder.link("content/好.md", to: "a.md")
    try folder.link("content/out.md", to: "../outside.md")
    try folder.link("content/passwd", to: "/etc/passwd")
    try folder.link("content/chain.md", to: "out.md")
    try folder.link("content/folder", to: ".")
    try folder.link("content/loop.md", to: "loop2.md")
    try folder.link("content/loop2.md", to: "loop.md")
    try folder.link("content/nothing.md", to: "no.md")
    try folder.link("content/hidden.md", to: ".secret/b.md")
    let scan = try scan()
    #expect(scan.files.map(\.path) == ["a.md", "好.md"])
    #expect(scan.files.map(\.location) == ["a.md", "a.md"])
    #expect(
      try reasons() == [
        "out.md": .linkLeadsOut(target: "../outside.md"), "passwd": .linkLeadsOut(target: "/etc/passwd"),
        "chain.md": .linkLeadsOut(target: "out.md"), "folder": .linkToFolder(target: "."),
        "loop.md": .linkLoop(target: "loop2.md"), "loop2.md": .linkLoop(target: "loop.md"),
        "nothing.md": .linkDangling(target: "no.md"), "hidden.md": .linkToHidden(target: ".secret/b.md"),
      ])
  }

  @Test("a folder whose name only begins like the root is outside")
  func sibling() throws {
    try folder.write("content/a.md", "")
    try folder.write("content2/b.md", "")
    try folder.link("content/b.md", to: "../content2/b.md")
    #expect(try reasons() == ["b.md": .linkLeadsOut(target: "../content2/b.md")])
  }

  @Test("never opens pipes and refuses names that cannot be shown")
  func refuses() throws {
    try folder.write("content/a.md", "")
    try #require(unsafe mkfifo(folder("content/pipe.md"), 0o644) == 0)
    try folder.link("content/to-pipe.md", to: "pipe.md")
    try folder.write("content/line\nbreak.md", "")
    var gbk = Array(folder("content/").utf8CString.dropLast()) + [CChar(bitPattern: 0xB8), CChar(bitPattern: 0xE6), 0]
    let number = unsafe open(&gbk, O_CREAT | O_WRONLY, 0o644)
    try #require(number >= 0)
    close(number)
    #expect(
      try reasons() == [
        "pipe.md": .notAFile, "to-pipe.md": .notAFile, "line\nbreak.md": .nameHasControlCharacter,
        "\u{FFFD}\u{FFFD}": .nameNotUTF8,
      ])
    #expect(try scan().files.map(\.path) == ["a.md"])
  }

  @Test("refuses a Markdown file of 50 MB with its size and takes such an attachment")
  func large() throws {
    for name in ["big.md", "big.pdf"] {
      try folder.write("content/" + name, "x")
      try #require(unsafe truncate(folder("content/" + name), 50_000_000) == 0)
    }
    #expect(try reasons() == ["big.md": .tooLarge(size: 50_000_000, limit: 16 << 20)])
    #expect(try scan().files.map(\.path) == ["big.pdf"])
  }

  @Test("stops at nesting without end and at endless paths")
  func deep() throws {
    try folder.write("content/" + String(repeating: "d/", count: 70) + "a.md", "")
    try folder.write("content/" + String(repeating: String(repeating: "长", count: 80) + "/", count: 5) + "a.md", "")
    #expect(try scan().files.isEmpty)
    #expect(Set(try reasons().values) == [.tooDeep(limit: 64), .pathTooLong(limit: 1024)])
  }

  @Test("says so when the folder is not there")
  func missing() {
    #expect(throws: ScanProblem(path: "", reason: .unreadable(SystemError(code: ENOENT)))) { try scan() }
  }
}
