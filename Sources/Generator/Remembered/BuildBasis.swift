import Compliance
import Diagnostics
import History

/// What a finished build rested on beside the files that it read and the options that it was given.
package struct BuildBasis: Sendable {
  /// The commit, and how git reads the repository.
  let repository: ContentDigest
  /// Files that are not of the board, such as the log of a server.
  let others: [String]
}

extension BuildBasis {
  /// What git says of the repository that a board lies in, before anything else is asked of it.
  static func repository(of root: String, environment: [String: String]?) async -> ContentDigest {
    var parts = KeyParts()
    guard let environment else { return parts.digest }
    do throws(GitFailure) {
      let repository = try await Repository.open("\(root)/\(contentFolder)", environment: environment)
      parts.add(repository.head ?? "")
      parts.add(count: repository.isShallow ? 1 : 0)
      for path in repository.settings { parts.add(Repository.bytes(path)) }
    } catch {
      parts.add(error.words.en)
    }
    return parts.digest
  }
}
