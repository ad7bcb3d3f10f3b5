import Glibc

/// Runs Debian's cmark-gfm over many documents in one process.
enum Oracle {
  static let program = "/usr/bin/cmark-gfm"

  static var isInstalled: Bool { unsafe access(program, X_OK) == 0 }

  /// The HTML of each document, with the table extension and nothing else.
  static func tables(_ documents: [String]) throws -> [String] {
    let batch = documents.enumerated().map { "# @@\($0.offset)@@\n\n\($0.element)\n\n" }.joined()
    let html = try run(batch)
    var parts: [String] = []
    var rest = html[...]
    for index in documents.indices {
      let mark = "<h1>@@\(index)@@</h1>\n"
      guard rest.hasPrefix(mark) else { throw Failure.outOfStep(index, String(rest.prefix(200))) }
      rest = rest.dropFirst(mark.count)
      let end = index + 1 < documents.count ? find("<h1>@@\(index + 1)@@</h1>\n", in: rest) : rest.endIndex
      guard let end else { throw Failure.outOfStep(index + 1, documents[index]) }
      parts.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return parts
  }

  enum Failure: Error { case outOfStep(Int, String), cannotRun }

  private static func find(_ mark: String, in text: Substring) -> Substring.Index? {
    let (needle, bytes) = (Array(mark.utf8), text.utf8)
    var place = bytes.startIndex
    while let hit = bytes[place...].firstIndex(of: needle[0]) {
      if bytes[hit...].starts(with: needle) { return hit }
      place = bytes.index(after: hit)
    }
    return nil
  }

  private static func run(_ input: String) throws -> String {
    var name = Array("/tmp/markup-oracle-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else { throw Failure.cannotRun }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      _ = unsafe unlink(folder + "/in")
      _ = unsafe unlink(folder + "/out")
      _ = unsafe rmdir(folder)
    }
    try File.write(Array(input.utf8), to: folder + "/in")
    let command = "\(program) -e table < \(folder)/in > \(folder)/out"
    guard unsafe system(command) == 0 else { throw Failure.cannotRun }
    return String(decoding: try File.read(folder + "/out"), as: UTF8.self)
  }
}

/// Whole files, for fixtures that come from elsewhere.
enum File {
  static func read(_ path: String) throws -> [UInt8] {
    guard let file = unsafe fopen(path, "r") else { throw Oracle.Failure.cannotRun }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw Oracle.Failure.cannotRun }
    defer { unsafe fclose(file) }
    guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Oracle.Failure.cannotRun }
  }
}
