import Subprocess

/// The characters that the faces of this machine can draw, as fontconfig knows them.
package struct InstalledFaces: Sendable {
  /// Drawn by a TrueType face, whose text a PDF keeps.
  private let trueType: CharacterRanges
  /// Drawn by any face.
  private let any: CharacterRanges

  /// Why it is not known what can be drawn.
  package enum Failure: Error, Equatable {
    /// There is no `fc-list`.
    case notInstalled
    /// What `fc-list` said.
    case refused(String)
  }

  init(trueType: CharacterRanges, any: CharacterRanges) {
    self.trueType = trueType
    self.any = any
  }

  /// Asks fontconfig, once for all characters.
  ///
  /// - Parameter environment: the browser's, so that both see the same faces.
  package static func asked(environment: [String: String]) async throws(Failure) -> InstalledFaces {
    var (trueType, any) = (CharacterRanges(), CharacterRanges())
    for line in try await list(environment).split(separator: "\n") {
      guard let blank = line.firstIndex(of: " ") else { continue }
      let ranges = line[line.index(after: blank)...]
      any.add(ranges)
      if line[..<blank] == "TrueType" { trueType.add(ranges) }
    }
    return InstalledFaces(trueType: trueType.sorted(), any: any.sorted())
  }

  /// How well a character prints.
  enum Quality { case well, asPicture, notAtAll }

  func quality(of character: Unicode.Scalar) -> Quality {
    if trueType.contains(character.value) { return .well }
    return any.contains(character.value) ? .asPicture : .notAtAll
  }

  private static func list(_ environment: [String: String]) async throws(Failure) -> String {
    let variables = environment.compactMap { name, value in Environment.Key(rawValue: name).map { ($0, value) } }
    do {
      let result = try await run(
        .name("fc-list"), arguments: ["--format", "%{fontformat} %{charset}\n"],
        environment: .custom(Dictionary(variables) { first, _ in first }), output: .string(limit: 64 << 20),
        error: .string(limit: 1 << 16))
      guard result.terminationStatus.isSuccess else { throw Failure.refused(result.standardError) }
      return result.standardOutput
    } catch let failure as Failure {
      throw failure
    } catch {
      throw (error as? SubprocessError)?.code == .executableNotFound ? .notInstalled : .refused("\(error)")
    }
  }
}
