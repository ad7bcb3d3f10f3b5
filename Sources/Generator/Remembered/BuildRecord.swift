import Compliance

/// What is kept of a build: what it rested on, and what it said.
struct BuildRecord {
  /// Of everything that says whether it would be the same again.
  struct Digests: Equatable {
    let inputs: ContentDigest
    let outputs: ContentDigest
    let repository: ContentDigest
  }

  let digests: Digests
  /// Files that are not of the board, such as the log of a server.
  let others: [String]
  let words: BuildMemory.Words

  private static let form = "noticeboard build 1"

  /// A line each, then both texts.
  var bytes: [UInt8] {
    let lines =
      [Self.form, digests.inputs.hexadecimal, digests.outputs.hexadecimal, digests.repository.hexadecimal]
      + [words.language, "\(words.files)", "\(words.findings.utf8.count)", "\(others.count)"] + others
    return Array((lines.joined(separator: "\n") + "\n" + words.findings + words.summary).utf8)
  }

  /// Reads it; nil for anything else.
  init?(_ bytes: [UInt8]) {
    var rest = bytes[...]
    func line() -> String? {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    func digest() -> ContentDigest? { line().flatMap { ContentDigest(hexadecimal: Array($0.utf8).span) } }
    func number() -> Int? { line().flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil } }
    guard line() == Self.form, let inputs = digest(), let outputs = digest(), let repository = digest(),
      let language = line(), let files = number(), let length = number(), let count = number()
    else { return nil }
    var others: [String] = []
    while others.count < count, let other = line() { others.append(other) }
    guard others.count == count, rest.count >= length else { return nil }
    digests = Digests(inputs: inputs, outputs: outputs, repository: repository)
    self.others = others
    words = BuildMemory.Words(
      language: language, findings: String(decoding: rest.prefix(length), as: UTF8.self),
      summary: String(decoding: rest.dropFirst(length), as: UTF8.self), files: files)
  }

  init(digests: Digests, others: [String], words: BuildMemory.Words) {
    (self.digests, self.others, self.words) = (digests, others, words)
  }
}
