import Notices

/// A file as the last commit has it, and as it is not any more.
package struct CommittedFile: Sendable {
  /// From the folder that was asked about.
  package let path: String
  package let bytes: [UInt8]

  /// Markdown and YAML of a folder that the last commit has and that are gone or other now.
  ///
  /// Runs git with PATH and HOME of `environment`, and hands it nothing else of the surroundings. Two commands, the
  /// second only where something differs.
  package static func differing(
    in folder: String, environment: [String: String]
  ) async throws(GitFailure) -> [CommittedFile] {
    let git = Git(folder: folder, environment: environment)
    let answer = try await git.answer(
      "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all",
      "--relative", "--diff-filter=DMT", "HEAD", "--", ".")
    guard answer.isSuccess else { throw answer.failure }
    let paths = answer.output.split(separator: "\0").map(String.init).filter {
      ($0.hasSuffix(".md") || $0.hasSuffix(".yaml")) && !$0.utf8.contains(UInt8(ascii: "\n"))
    }
    guard !paths.isEmpty else { return [] }
    let output = try await git.bytes(["cat-file", "--batch"], input: paths.map { "HEAD:./\($0)\n" }.joined())
    return objects(in: output, of: paths)
  }

  /// What `cat-file` says of each path: a line that ends with the size, the bytes, a line feed; or that it is missing.
  private static func objects(in output: [UInt8], of paths: [String]) -> [CommittedFile] {
    var files: [CommittedFile] = []
    var place = 0
    for path in paths {
      guard let end = output[place...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      let words = String(decoding: output[place..<end], as: UTF8.self).split(separator: " ")
      place = end + 1
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), place + size < output.count else {
        continue
      }
      files.append(CommittedFile(path: path, bytes: Array(output[place..<place + size])))
      place += size + 1
    }
    return files
  }
}
