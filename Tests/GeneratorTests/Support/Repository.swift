import Testing

/// The repository that the tests belong to: its theme and its sample board.
enum Repository {
  static let root = String(#filePath.dropLast("/Tests/GeneratorTests/Support/Repository.swift".count))

  /// The default theme by path from a board's folder.
  static func theme() throws -> [String: [UInt8]] {
    try files(below: "themes/default")
  }

  /// A copy of the sample board, without its site.
  static func sample() throws -> [String: [UInt8]] {
    try files(below: "content").merging(theme()) { first, _ in first }
  }

  private static func files(below folder: String) throws -> [String: [UInt8]] {
    let tree = try TemporaryFolder.tree(at: "\(root)/\(folder)").filter { !$0.key.hasSuffix("/") }
    return Dictionary(uniqueKeysWithValues: tree.map { ("\(folder)/\($0.key)", $0.value) })
  }
}
