import Notices

/// A file as the last commit has it, and as it is not any more.
package struct CommittedFile: Sendable {
  /// The files of a folder that the last commit has and that are gone or other now.
  package struct Differing: Sendable {
    /// Markdown and YAML.
    package let texts: [CommittedFile]
    package let others: [String]
  }

  /// From the folder that was asked about.
  package let path: String
  package let bytes: [UInt8]

  /// What of a folder the last commit has and is gone or other now.
  ///
  /// Runs git with PATH and HOME of `environment`, and hands it nothing else of the surroundings. Two commands, the
  /// second only where something differs.
  package static func differing(
    in folder: String, environment: [String: String]
  ) async throws(GitFailure) -> Differing {
    let git = Git(folder: folder, environment: environment)
    let answer = try await git.answer(
      "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all",
      "--relative", "--diff-filter=DMT", "HEAD", "--", ".")
    guard answer.isSuccess else { throw answer.failure }
    let paths = answer.output.split(separator: "\0").map(String.init)
    let isText = { (path: String) in path.hasSuffix(".md") || path.hasSuffix(".yaml") }
    return Differing(
      texts: try await read(paths.filter(isText), in: folder, environment: environment),
      others: paths.filter { !isText($0) })
  }

  /// Files as the last commit has them, of those that it has; paths from the folder.
  package static func read(
    _ paths: [String], in folder: String, environment: [String: String]
  ) async throws(GitFailure) -> [CommittedFile] {
    try await read(paths.map { ("HEAD", $0) }, in: folder, environment: environment).compactMap(\.self)
  }

  /// Files as some commits have them, in the order in which they are asked for; nil where there is none.
  package static func read(
    _ places: [(commit: String, path: String)], in folder: String, environment: [String: String]
  ) async throws(GitFailure) -> [CommittedFile?] {
    guard !places.isEmpty else { return [] }
    // A name with a line end in it would be two; nothing is called by the empty one.
    let names = places.map { $0.path.utf8.contains(UInt8(ascii: "\n")) ? "" : "\($0.commit):./\($0.path)" }
    let output = try await Git(folder: folder, environment: environment)
      .bytes(["cat-file", "--batch"], input: names.map { "\($0)\n" }.joined())
    return objects(in: output, of: places.map(\.path))
  }

  /// What `cat-file` says of each path: a line that ends with the size, the bytes, a line feed; or that it is missing.
  private static func objects(in output: [UInt8], of paths: [String]) -> [CommittedFile?] {
    var files: [CommittedFile?] = []
    var place = 0
    for path in paths {
      guard let end = output[place...].firstIndex(of: UInt8(ascii: "\n")) else {
        files.append(nil)
        continue
      }
      let words = String(decoding: output[place..<end], as: UTF8.self).split(separator: " ")
      place = end + 1
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), place + size < output.count else {
        files.append(nil)
        continue
      }
      files.append(CommittedFile(path: path, bytes: Array(output[place..<place + size])))
      place += size + 1
    }
    return files
  }
}
