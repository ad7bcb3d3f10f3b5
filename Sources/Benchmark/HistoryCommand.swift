import ArgumentParser
import Generator
import Glibc

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Writes a git history in which each step of each item is a commit of its signer",
    discussion: """
      Reads a made-up board and writes a stream for git fast-import to standard output. To measure reading it:

        noticeboard-benchmark corpus --items 10000 --output board
        echo '存证起始: 2008-01-01' >>board/content/board.yaml
        git init --quiet board
        noticeboard-benchmark history --root board | git -C board fast-import --quiet
        git -C board reset --quiet --hard main
        time noticeboard check --root board --as-of 2026-06-30 --quiet
        time noticeboard check --root board --as-of 2026-06-30 --quiet --history
      """)

  @Option(help: "The folder that corpus wrote.")
  var root: String

  func run() throws {
    let scan = try ContentScan.walk("\(root)/content")
    var history = HistoryStream(root: root)
    for file in scan.files { history.add(file.path) }
    history.write()
  }
}

/// Takes the steps of every item apart and puts them into the order of their days.
private struct HistoryStream {
  /// A file as it was after one of its sign-offs.
  private struct Version {
    let path: String
    /// Seconds since 1970.
    let moment: Int
    let signer: String
    let bytes: [UInt8]
  }

  private let root: String
  private var versions: [Version] = []

  init(root: String) {
    self.root = root
  }

  mutating func add(_ path: String) {
    guard let bytes = SourceFile.read("\(root)/content/\(path)") else { return }
    guard path.hasSuffix(".md") else {
      versions.append(Version(path: path, moment: 1_200_000_000, signer: "test-keeper", bytes: bytes))
      return
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let signed = lines.indices.compactMap { Signed(lines[$0], at: $0) }.sorted {
      ($0.day, $0.place) < ($1.day, $1.place)
    }
    for count in 1...max(1, signed.count) {
      let later = Set(signed.dropFirst(count).map(\.place))
      let kept = lines.indices.filter { !later.contains($0) }.map { lines[$0] }
      let last = signed.isEmpty ? nil : signed[count - 1]
      versions.append(
        Version(
          path: path, moment: (last?.day ?? 14_000) * 86_400 + 2 * 3600, signer: last?.signer ?? "test-keeper",
          bytes: Array(kept.joined(separator: [UInt8(ascii: "\n")]))))
    }
  }

  /// A line of a review.
  private struct Signed {
    let place: Int
    /// Days since 1970-01-01.
    let day: Int
    let signer: String

    init?(_ line: ArraySlice<UInt8>, at place: Int) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard words.count >= 4, words[0] == "-", ["填报", "初审", "复审", "复核", "公开"].contains(words[1]) else { return nil }
      let parts = words[3].split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3 else { return nil }
      self.place = place
      day = CorpusDay(year: parts[0], month: parts[1], day: parts[2]).number
      signer = String(words[2])
    }
  }

  func write() {
    StandardOutput.write(Array("reset refs/heads/main\n".utf8))
    for version in versions.sorted(by: { ($0.moment, $0.path) < ($1.moment, $1.path) }) {
      let who = "\(version.signer) <\(CorpusBoard.address(of: version.signer))> \(version.moment) +0800"
      let head =
        "commit refs/heads/main\nauthor \(who)\ncommitter \(who)\ndata 4\nsign\n"
        + "M 100644 inline content/\(version.path)\ndata \(version.bytes.count)\n"
      StandardOutput.write(Array(head.utf8) + version.bytes + [UInt8(ascii: "\n")])
    }
  }
}

private enum StandardOutput {
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
