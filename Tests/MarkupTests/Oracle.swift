import Glibc

/// Runs Debian's cmark-gfm over many documents in one process.
enum Oracle {
  static let program = "/usr/bin/cmark-gfm"

  static var isInstalled: Bool { unsafe access(program, X_OK) == 0 }

  /// The HTML of each document, with the table extension and nothing else.
  static func tables(_ documents: [String]) throws -> [[UInt8]] {
    let batch = documents.enumerated().map { "# @@\($0.offset)@@\n\n\($0.element)\n\n" }.joined()
    let html = try run(batch)
    var parts: [[UInt8]] = []
    var place = 0
    for index in documents.indices {
      let mark = Array("<h1>@@\(index)@@</h1>\n".utf8)
      guard html[place...].starts(with: mark) else { throw Failure.outOfStep(index) }
      place += mark.count
      let next = Array("<h1>@@\(index + 1)@@</h1>\n".utf8)
      let end = index + 1 < documents.count ? Normal.find(next, in: html, from: place) : html.count
      guard let end else { throw Failure.outOfStep(index + 1) }
      parts.append(Array(html[place..<end]))
      place = end
    }
    return parts
  }

  enum Failure: Error { case outOfStep(Int), cannotRun }

  private static func run(_ input: String) throws -> [UInt8] {
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
    return try File.read(folder + "/out")
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
