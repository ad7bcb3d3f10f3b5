import ArgumentParser
import CMark
import Generator
import Glibc

/// What a build cannot take less than: the same sources read, their bodies through cmark, the same files written.
struct FloorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract: "Reads the items of a board, runs cmark over each, and writes the very files of its finished site",
    discussion: "Judges nothing and makes no page. The site is read before the watch starts.")

  @Option(help: "The folder that holds content/ and a finished site/.")
  var root: String

  @Option(help: "The folder to write, which must not exist.")
  var output: String

  @Option(help: .hidden)
  var figures: String?

  func run() async throws {
    let files = FolderFile.all(of: "\(root)/site")
    let contents = files.map { SourceFile.read($0.path) ?? [] }
    let workers = Workers(count: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let watch = StageWatch()
    watch.begin(.load, count: 0)
    try await render(workers)
    watch.begin(.write, count: 0)
    try await write(files, contents, workers)
    try BuildFigures(stages: watch.end(), files: files.count).report(to: figures)
  }

  private func render(_ workers: Workers) async throws(CorpusFailure) {
    let items = FolderFile.all(of: "\(root)/content").filter { $0.path.hasSuffix(".md") }
    _ = try await workers.map(items) { (chunk) throws(CorpusFailure) -> [Never] in
      for item in chunk {
        guard let bytes = SourceFile.read(item.path) else {
          throw CorpusFailure(action: "read", path: item.path, code: errno)
        }
        Self.render(bytes)
      }
      return []
    }
  }

  /// Runs cmark over what stands below the front matter.
  private static func render(_ bytes: [UInt8]) {
    let fence = Array("\n---\n".utf8)
    let end = (0..<max(0, bytes.count - fence.count)).first { bytes[$0...].starts(with: fence) } ?? 0
    unsafe bytes[end...].withUnsafeBytes { body in
      guard let start = unsafe body.bindMemory(to: CChar.self).baseAddress else { return }
      unsafe free(cmark_markdown_to_html(start, body.count, 0))
    }
  }

  private func write(
    _ files: [FolderFile], _ contents: [[UInt8]], _ workers: Workers
  ) async throws(CorpusFailure) {
    var folder = try CorpusFolder(output)
    let start = "\(root)/site/".utf8.count
    let names = files.map { String(decoding: $0.path.utf8.dropFirst(start), as: UTF8.self) }
    for name in names { try folder.makeParents(of: name) }
    let output = output
    _ = try await workers.map(Array(zip(names, contents))) { (chunk) throws(CorpusFailure) -> [Never] in
      for (name, bytes) in chunk { try CorpusFolder.write(bytes, toFile: "\(output)/\(name)") }
      return []
    }
  }
}
